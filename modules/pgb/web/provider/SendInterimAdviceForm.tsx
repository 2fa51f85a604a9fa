import { Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup } from '#design/button.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { Link } from '#design/link.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { DisclosureGround, disclosureGroundWords } from '#modules/privacy/contract.ts'
import { type Addressee, addresseeWords } from '#modules/staff/contract.ts'
import { useChoices } from '#platform/web/choices.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { groundsTo, type ProviderInvestigation, SendInterimAdvice } from '../../contract.ts'
import { useBudgetCommand } from './provider-queries.ts'

export interface Sending {
  id: string
  law: 'wmo' | 'youth-act'
  /** What may go to Work and Income today */
  approved: ProviderInvestigation['approvedForWorkAndIncome']
  onDone: () => void
}

const Form = SendInterimAdvice.extend({ ground: DisclosureGround })

/** Advice that cannot wait, on a ground of its own: what the department needs of it, and for which task. */
export function SendInterimAdviceForm({ id, law, approved, onDone }: Sending) {
  const { t } = useLingui()
  const choices = useChoices()
  const command = useBudgetCommand(id)
  const { form, field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: Form,
    defaultValues: { addressee: '', advice: '', whyNow: '', ground: '', necessity: '' } as Record<string, unknown>,
    send: (body: SendInterimAdvice) => command.mutateAsync({ method: 'POST', path: 'interim-advices', body }),
    onSent: onDone,
  })
  const addressee = form.watch('addressee') as Addressee | ''
  const crosses = addressee === 'work-and-income'
  const holds = new Set(approved.map(({ ground }) => ground))
  const grounds = addressee ? groundsTo(addressee, law).filter((ground) => !crosses || holds.has(ground)) : []
  const blocked = crosses && grounds.length === 0
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <RadioGroup {...field('addressee')} label={t`Aan`} options={choices(addresseeWords)} />
      {blocked ? (
        <Alert kind="warning" title={t`Eerst is goedkeuring nodig`}>
          <Trans>
            Dit dossier is niet voor Werk en Inkomen gemaakt. Vraag in het dossier{' '}
            <Link href={`/onderzoeken/${id}#delen`}>goedkeuring om te delen</Link>. Is iemand in gevaar? Zet dan een stap bij Veilig
            stellen.
          </Trans>
        </Alert>
      ) : null}
      {grounds.length > 0 ? (
        <SelectField
          {...field('ground')}
          label={t`Op welke grondslag?`}
          description={crosses ? t`Alleen wat vandaag is goedgekeurd: ${approved.map(({ what }) => what).join('; ')}` : undefined}
          placeholder={t`Kies een grondslag`}
          options={choices(disclosureGroundWords, grounds)}
        />
      ) : null}
      {blocked ? null : (
        <>
          <TextArea
            {...field('necessity')}
            label={t`Welke gegevens heeft de afdeling nodig, en voor welke taak?`}
            description={t`De gegevens zijn voor dit onderzoek verzameld. Noem alleen wat de afdeling hiervan nodig heeft.`}
            rows={2}
            maxLength={4000}
          />
          <TextArea
            {...field('advice')}
            label={t`Wat is uw advies?`}
            description={t`De afdeling leest dit, en verder niets van het dossier.`}
            rows={4}
            maxLength={8000}
          />
          <TextArea {...field('whyNow')} label={t`Waarom kan dit niet wachten?`} rows={2} maxLength={2000} />
        </>
      )}
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        {blocked ? null : <Button type="submit" look="primary" pending={sending}>{t`Versturen`}</Button>}
        <Button onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
