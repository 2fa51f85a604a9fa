import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { Fieldset } from '#design/fieldset.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { capital, valuesOf } from '#platform/contract/words.ts'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { ProposeEnd, type Suspension, suspensionEndWords, type Withheld, withheldDecisionWords } from '../../contract.ts'
import { useReadAgain } from './suspension-queries.ts'

const End = ProposeEnd.omit({ revision: true })
type End = Omit<ProposeEnd, 'revision'>

/** How the suspension ends, why, and what happens with each withheld payment. Past the term only resuming is left. */
export function EndForm({ suspension }: { suspension: Suspension }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const readAgain = useReadAgain()
  const { id, revision, term, withheld } = suspension
  const over = term?.over ?? false
  const { form, field, submit, errors, attempt, refusal, sending, unsaved } = usePageForm<End, End, undefined>({
    schema: End,
    defaultValues: {
      kind: (over ? 'resume' : '') as End['kind'],
      reasons: '',
      withheld: withheld.map(asAnswered),
    },
    send: (end) =>
      api.send('POST', `/suspensions/${id}/end-proposal`, { ...end, withheld: end.kind === 'resume' ? [] : end.withheld, revision }),
    onSent: async () => {
      await readAgain()
    },
  })
  // A payment can be written down or taken away beside this form: each keeps its own answer.
  useEffect(() => {
    const typed = new Map(form.getValues('withheld').map((answer) => [answer.id, answer]))
    form.setValue(
      'withheld',
      withheld.map((one) => typed.get(one.id) ?? asAnswered(one)),
    )
  }, [form, withheld])
  const kind = form.watch('kind')
  const kinds = valuesOf(suspensionEndWords).filter((one) => !over || one === 'resume')
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)} aria-label={t`Einde van de opschorting`}>
      {over ? (
        <Alert kind="warning" title={t`De termijn is voorbij`}>
          <Trans>De betalingen gaan weer door. Alleen hervatten kan nog. Over het budget zelf besluit de manager op uw advies.</Trans>
        </Alert>
      ) : (
        <p>
          <Trans>De opschorting duurt uiterlijk tot en met {format.date(term?.endsOn)}. Doe vóór die dag een voorstel.</Trans>
        </p>
      )}
      <FormErrorSummary errors={errors} attempt={attempt} />
      <RadioGroup
        {...field('kind')}
        label={t`Hoe eindigt de opschorting?`}
        options={kinds.map((value) => ({ value, label: capital(word(suspensionEndWords[value])) }))}
      />
      <TextArea
        {...field('reasons')}
        label={t`Waarom?`}
        description={t`Dit komt in de brief aan de budgethouder.`}
        rows={4}
        maxLength={4000}
      />
      {kind && kind !== 'resume'
        ? withheld.map((one, index) => (
            <Fieldset
              key={one.id}
              legend={t`${one.provider}, ${format.date(one.periodFrom)} – ${format.date(one.periodTo)}: ${format.money(one.amountCents)}`}
            >
              <RadioGroup
                {...field(`withheld.${index}.decision`)}
                label={t`Deze betaling`}
                inline
                options={valuesOf(withheldDecisionWords).map((value) => ({ value, label: capital(word(withheldDecisionWords[value])) }))}
              />
              {form.watch(`withheld.${index}.decision`) === ('not-pay' as string) ? (
                <TextField {...field(`withheld.${index}.because`)} label={t`Waarom niet?`} />
              ) : null}
            </Fieldset>
          ))
        : null}
      {kind === 'resume' && withheld.length > 0 ? (
        <p>
          <Trans>Alle tegengehouden betalingen worden alsnog betaald.</Trans>
        </p>
      ) : null}
      <RefusalPanel refusal={refusal} />
      <Button type="submit" look="primary" pending={sending}>{t`Einde voorstellen`}</Button>
      <LeaveGuard when={unsaved} />
    </form>
  )
}

const asAnswered = ({ id, decision, because }: Withheld): End['withheld'][number] => ({
  id,
  decision: (decision ?? '') as 'pay',
  because: because ?? '',
})
