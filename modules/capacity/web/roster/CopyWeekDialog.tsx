import { Trans, useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Checkbox, CheckboxGroup } from '#design/choices.tsx'
import { Dialog } from '#design/dialog.tsx'
import { addDays } from '#platform/contract/calendar.ts'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type CopiedWeek, CopyWeek, type Roster } from '../../contract.ts'
import { weekNumber } from '../week-words.ts'
import { useRosterCommand } from './roster-queries.ts'

interface CopyWeekDialogProps {
  open: boolean
  roster: Roster
  onClose: () => void
  onCopied: (copied: CopiedWeek) => void
}

/** Copies the plan of this week to weeks to come. */
export function CopyWeekDialog({ open, ...rest }: CopyWeekDialogProps) {
  const { t } = useLingui()
  return (
    <Dialog open={open} title={t`Deze week kopiëren`} onClose={rest.onClose}>
      {open ? <CopyForm {...rest} /> : null}
    </Dialog>
  )
}

const WEEKS_OFFERED = [1, 2, 3, 4, 5, 6, 7, 8]

function CopyForm({ roster, onClose, onCopied }: Omit<CopyWeekDialogProps, 'open'>) {
  const { t } = useLingui()
  const format = useFormat()
  const copy = useRosterCommand((given: CopyWeek) => api.send<CopiedWeek>('POST', '/capacity/roster/copies', given))
  const weeks = WEEKS_OFFERED.map((later) => addDays(roster.from, 7 * later)).filter((monday) => addDays(monday, 6) >= roster.today)
  const { field, submit, refusal, sending } = usePageForm({
    schema: CopyWeek,
    defaultValues: { from: roster.from, to: [] as string[], replace: false },
    send: (given: CopyWeek) => copy.mutateAsync(given),
    onSent: onCopied,
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <CheckboxGroup
        {...field('to')}
        label={t`Naar welke weken?`}
        options={weeks.map((monday) => ({ value: monday, label: t`Week ${weekNumber(monday)}, vanaf ${format.date(monday)}` }))}
      />
      <Checkbox
        {...field('replace')}
        label={t`Haal eerst weg wat daar al gepland staat`}
        description={t`Anders blijft een dag waarop iemand al een dienst heeft zoals die is.`}
      />
      <p>
        <Trans>Kopiëren publiceert niets. Verlof en feestdagen ziet u daarna als iets wat niet samengaat.</Trans>
      </p>
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Kopiëren`}</Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
