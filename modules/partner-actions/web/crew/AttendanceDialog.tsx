import { useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Checkbox } from '#design/choices.tsx'
import { Dialog } from '#design/dialog.tsx'
import { FieldRow } from '#design/fieldset.tsx'
import { TimeField } from '#design/time-field.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type Action, type AttendanceOfPerson, KeepAttendance } from '../../contract.ts'
import { keepAttendance, useCrewCommand } from './crew-queries.ts'

interface AttendanceDialogProps {
  action: Action
  row: AttendanceOfPerson | undefined
  onClose: () => void
}

/** When a colleague was there; begins with what was planned. */
export function AttendanceDialog({ row, ...rest }: AttendanceDialogProps) {
  const { t } = useLingui()
  return (
    <Dialog open={row !== undefined} title={t`Wanneer was ${row?.person.name ?? ''} er?`} onClose={rest.onClose}>
      {row ? <AttendanceForm row={row} {...rest} /> : null}
    </Dialog>
  )
}

const parts = ['day', 'evening'] as const
type Part = (typeof parts)[number]

function AttendanceForm({ action, row, onClose }: AttendanceDialogProps & { row: AttendanceOfPerson }) {
  const { t } = useLingui()
  const keep = useCrewCommand((given: KeepAttendance) => keepAttendance(action.id, row.person.id, given))
  const { field, form, submit, refusal, sending } = usePageForm({
    schema: { safeParse: (values, how) => KeepAttendance.safeParse(asSent(values as Record<string, unknown>), how) },
    defaultValues: beginWith(row, action) as Record<string, unknown>,
    send: (given: KeepAttendance) => keep.mutateAsync(given),
    onSent: onClose,
  })
  const labels: Record<Part, string> = { day: t`Was er overdag`, evening: t`Was er ’s avonds` }
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      {parts
        .filter((part) => action[part])
        .map((part) => (
          <div key={part} className="wh-stack">
            <Checkbox {...field(`${part}There`)} label={labels[part]} />
            {form.watch(`${part}There`) ? (
              <FieldRow>
                <TimeField {...field(`${part}.from`)} label={t`Van`} />
                <TimeField {...field(`${part}.until`)} label={t`Tot`} />
              </FieldRow>
            ) : null}
          </div>
        ))}
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Bewaren`}</Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}

function beginWith({ planned, there }: AttendanceOfPerson, action: Action) {
  const known = there.day !== null || there.evening !== null
  const of = (part: Part) => ({
    [`${part}There`]: (known ? there[part] : planned[part]) !== null,
    [part]: there[part] ?? planned[part] ?? action[part] ?? { from: '', until: '' },
  })
  return { ...of('day'), ...of('evening') }
}

const asSent = (values: Record<string, unknown>) => ({
  day: values.dayThere ? values.day : null,
  evening: values.eveningThere ? values.evening : null,
})
