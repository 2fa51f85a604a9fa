import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '#design/button.tsx'
import { DateField } from '#design/date-field.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextField } from '#design/text-field.tsx'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { ConfirmSuspension, type Suspension } from '../../contract.ts'
import { useReadAgain } from './suspension-queries.ts'

const Confirmation = ConfirmSuspension.omit({ revision: true })
type Confirmation = Omit<ConfirmSuspension, 'revision'>

/** What the SVB confirmed: from the first day the term runs. */
export function ConfirmStartForm({ suspension }: { suspension: Suspension }) {
  const { t } = useLingui()
  const format = useFormat()
  const readAgain = useReadAgain()
  const { id, revision, longest, askedSvbOn, proposedFrom, letterSentOn } = suspension
  const first = [proposedFrom ?? '', letterSentOn ?? ''].sort().at(-1) ?? ''
  const { field, submit, errors, attempt, refusal, sending } = usePageForm<Confirmation, Confirmation, undefined>({
    schema: Confirmation,
    defaultValues: { on: dayInAmsterdam(new Date()), as: '', startsOn: first },
    send: (confirmation) => api.send('POST', `/suspensions/${id}/svb-confirmation`, { ...confirmation, revision }),
    onSent: async () => {
      await readAgain()
    },
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)} aria-label={t`Bevestiging van de SVB`}>
      <p>
        <Trans>
          De SVB is op {format.date(askedSvbOn)} gevraagd. Leg vast wat de SVB bevestigt: vanaf de eerste dag lopen de {longest.weeks}{' '}
          weken.
        </Trans>
      </p>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <DateField {...field('on')} label={t`Bevestigd op`} data-width="medium" />
      <TextField
        {...field('as')}
        label={t`Wat bevestigde de SVB?`}
        description={t`Bijvoorbeeld: opschorting verwerkt, met het kenmerk van de SVB.`}
      />
      <DateField {...field('startsOn')} label={t`Eerste dag zonder betalingen`} data-width="medium" />
      <RefusalPanel refusal={refusal} />
      <Button type="submit" look="primary" pending={sending}>{t`Opschorting laten lopen`}</Button>
    </form>
  )
}
