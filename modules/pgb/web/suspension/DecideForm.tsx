import { Trans, useLingui } from '@lingui/react/macro'
import { z } from 'zod'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextArea } from '#design/text-area.tsx'
import { api } from '#platform/web/api.ts'
import { useWord } from '#platform/web/language.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type Suspension, suspensionEndWords } from '../../contract.ts'
import { useReadAgain } from './suspension-queries.ts'
import '../pgb.css'

const Decision = z.object({ choice: z.string(), reasons: z.string().trim().min(10).max(4000).nullable().default(null) })
type Decision = z.output<typeof Decision>

/** The decision of the mandated manager, on the suspension or on its end. */
export function DecideForm({ suspension, moment }: { suspension: Suspension; moment: 'decision' | 'end' }) {
  const { t } = useLingui()
  const word = useWord()
  const readAgain = useReadAgain()
  const { id, revision, end, term, mandates } = suspension
  const { form, field, submit, errors, attempt, refusal, sending, unsaved } = usePageForm<Decision, Decision, undefined>({
    schema: Decision,
    defaultValues: { choice: '', reasons: '' },
    send: (decision) => api.send('POST', `/suspensions/${id}/${moment === 'end' ? 'end-decision' : 'decision'}`, { ...decision, revision }),
    onSent: async () => {
      await readAgain()
    },
  })
  const needed = moment === 'end' && end && end.kind !== 'resume' ? end.kind : 'suspend-payments'
  const lapsed = moment === 'end' && term?.over && end?.kind !== 'resume'
  const back = { value: 'send-back', label: t`Terugsturen`, description: t`De behandelaar leest uw redenen en vult aan.` }
  const options =
    moment === 'end'
      ? [...(lapsed ? [] : [{ value: 'agree', label: t`Akkoord: ${end ? word(suspensionEndWords[end.kind]) : ''}` }]), back]
      : [
          {
            value: 'suspend',
            label: t`Opschorten`,
            description: t`Daarna gaat de brief naar de budgethouder, en dan het verzoek naar de SVB.`,
          },
          { value: 'not-suspend', label: t`Niet opschorten`, description: t`De betalingen gaan door.` },
          back,
        ]
  const choice = form.watch('choice')
  return (
    <div id="besluit">
      <Card title={moment === 'end' ? t`Uw besluit over het einde` : t`Uw besluit`}>
        {moment === 'end' && end ? (
          <p className="wh-budget-text">
            <Trans>
              {end.by.name} stelt voor: <strong>{word(suspensionEndWords[end.kind])}</strong>. {end.reasons}
            </Trans>
          </p>
        ) : null}
        {lapsed ? (
          <Alert kind="warning" title={t`De termijn is voorbij`}>
            <Trans>De betalingen gaan weer door. Stuur het voorstel terug; daarna kan alleen nog hervatten worden voorgesteld.</Trans>
          </Alert>
        ) : null}
        {mandates.includes(needed) ? null : (
          <Alert kind="info">
            <Trans>Voor dit besluit hebt u vandaag geen mandaat. Terugsturen kan wel.</Trans>
          </Alert>
        )}
        <form className="wh-form" noValidate onSubmit={(event) => void submit(event)} aria-label={t`Besluit`}>
          <FormErrorSummary errors={errors} attempt={attempt} />
          <RadioGroup {...field('choice')} label={t`Wat besluit u?`} options={options} />
          <TextArea
            {...field('reasons')}
            label={t`Uw redenen`}
            description={choice === 'suspend' ? t`Dit komt in de brief aan de budgethouder. Schrijf in gewone taal.` : undefined}
            optional={choice === 'suspend' || choice === 'agree'}
            rows={3}
            maxLength={4000}
          />
          <RefusalPanel refusal={refusal} />
          <Button type="submit" look="primary" pending={sending}>{t`Besluit vastleggen`}</Button>
          <LeaveGuard when={unsaved} />
        </form>
      </Card>
    </div>
  )
}
