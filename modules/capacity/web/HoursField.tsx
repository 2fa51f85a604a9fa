import { useLingui } from '@lingui/react/macro'
import { WrittenField, type WrittenFieldProps } from '#design/written-field.tsx'
import { hoursWriting } from './hours-text.ts'

/** Hours typed as 7:15; also reads 7,25 and 7. Value: minutes. */
export function HoursField(props: WrittenFieldProps<number>) {
  const { t } = useLingui()
  return (
    <WrittenField
      placeholder={t`u:mm`}
      inputMode="text"
      {...props}
      writing={hoursWriting}
      unreadable={t`Vul uren in als 7:15 of 7,25. Een dag heeft 24 uur.`}
    />
  )
}
