import { useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { DateField } from '#design/date-field.tsx'
import { Dialog } from '#design/dialog.tsx'
import { addDays } from '#platform/contract/calendar.ts'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { EndPattern, type PersonTime } from '../../contract.ts'
import { useTimeCommand } from './people-queries.ts'

interface EndPatternDialogProps {
  open: boolean
  time: PersonTime
  onClose: () => void
}

/** From which day somebody no longer works in the team; left empty, they stay. */
export function EndPatternDialog({ open, time, onClose }: EndPatternDialogProps) {
  const { t } = useLingui()
  return (
    <Dialog open={open} title={t`Uit het team`} onClose={onClose}>
      {open ? <EndPatternForm time={time} onClose={onClose} /> : null}
    </Dialog>
  )
}

function EndPatternForm({ time: { person, patterns }, onClose }: Omit<EndPatternDialogProps, 'open'>) {
  const { t } = useLingui()
  const end = useTimeCommand((given: EndPattern) => api.send('POST', `/capacity/people/${person.id}/pattern-end`, given), onClose)
  const lastDay = patterns[0]?.lastDay
  const { field, submit, refusal, sending } = usePageForm({
    schema: { safeParse: (values, how) => EndPattern.safeParse({ on: (values as { on?: string }).on || null }, how) },
    defaultValues: { on: lastDay ? addDays(lastDay, 1) : '' },
    send: (given: EndPattern) => end.mutateAsync(given),
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <DateField
        {...field('on')}
        label={t`Eerste dag waarop ${person.name} niet meer in dit team werkt`}
        description={t`Laat leeg als er geen einde is.`}
        optional
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Vastleggen`}</Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
