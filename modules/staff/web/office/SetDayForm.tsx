import { useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { DateField } from '#design/date-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { OfficeDay } from '../../contract.ts'
import { useStaffCommand } from '../staff-queries.ts'

interface SetDayFormProps {
  municipality: string
  open: boolean
  /** The holiday that opens; empty to choose a day that closes. */
  day: string
  onClose: () => void
}

const Asked = OfficeDay.omit({ open: true })

/** Closes a day that somebody chooses, or opens on a holiday. */
export function SetDayForm({ municipality, open, day, onClose }: SetDayFormProps) {
  const { t } = useLingui()
  const set = useStaffCommand((asked: OfficeDay) => api.send('POST', '/office-calendar/days', { ...asked, municipality }), onClose)
  const { field, submit, refusal, sending } = usePageForm({
    schema: Asked,
    defaultValues: { day, name: open ? t`gewone werkdag` : '' },
    send: (asked) => set.mutateAsync({ ...asked, open }),
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <DateField {...field('day')} label={open ? t`Feestdag` : t`Welke dag?`} />
      <TextField
        {...field('name')}
        label={t`Waarom?`}
        description={open ? undefined : t`Bijvoorbeeld: brugdag, dag van het personeel, verhuizing.`}
        maxLength={80}
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>
          {open ? t`Openen` : t`Sluiten op deze dag`}
        </Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
