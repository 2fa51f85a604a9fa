import { useLingui } from '@lingui/react/macro'
import { RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { attendanceWords, RecordAttendance } from '../../contract.ts'
import { canNow } from '../file/acts.ts'
import { useOpenFile } from '../file/file-context.ts'
import { Adding } from '../forms/Adding.tsx'
import { absentIsNull } from '../forms/absent-is-null.ts'
import { FileForm } from '../forms/FileForm.tsx'
import { today } from '../forms/today.ts'
import { useChoices } from '../forms/use-choices.ts'
import { useFileForm } from '../forms/use-file-form.ts'
import type { Hearing } from './hearing.ts'

const Form = absentIsNull(RecordAttendance)

/** Whether the person came. */
export function AttendanceStep({ hearing }: { hearing: Hearing }) {
  const { t } = useLingui()
  const { file } = useOpenFile()
  if (hearing.attendance) return null
  if (!canNow(file, 'hearing.attendance-recorded'))
    return <p className="wh-soft">{t`Vastleggen kan zodra het onderzoek bij de stap Horen is.`}</p>
  return (
    <Adding label={t`Opkomst vastleggen`} form={`hearing.attendance.${hearing.id}`}>
      {(close) => <AttendanceForm hearing={hearing} onDone={close} />}
    </Adding>
  )
}

function AttendanceForm({ hearing, onDone }: { hearing: Hearing; onDone: () => void }) {
  const { t } = useLingui()
  const choices = useChoices()
  const form = useFileForm({
    name: `hearing.attendance.${hearing.id}`,
    schema: Form,
    start: { attendance: '', heldOn: today() },
    to: ['PUT', `hearings/${hearing.id}/attendance`],
    shape: ({ attendance, heldOn }) => ({ attendance, heldOn: attendance === 'no-show' ? null : heldOn }),
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Vastleggen`} onCancel={onDone}>
      <RadioGroup {...form.field('attendance')} label={t`Is de betrokkene gehoord?`} options={choices(attendanceWords)} />
      {form.form.watch('attendance') === 'no-show' ? null : <DateField {...form.field('heldOn')} label={t`Op welke dag`} />}
    </FileForm>
  )
}
