import { useLingui } from '@lingui/react/macro'
import { WrittenField, type WrittenFieldProps } from './written-field.tsx'
import { timeWriting } from './written-value.ts'

/** A time typed as uu:mm; also reads 9, 930 and 9.30. Value: `09:30`. */
export function TimeField(props: WrittenFieldProps<string>) {
  const { t } = useLingui()
  return (
    <WrittenField
      placeholder={t`uu:mm`}
      {...props}
      writing={timeWriting}
      unreadable={t`Vul een tijd in als uren:minuten, bijvoorbeeld 14:30.`}
    />
  )
}
