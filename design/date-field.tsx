import { useLingui } from '@lingui/react/macro'
import { WrittenField, type WrittenFieldProps } from './written-field.tsx'
import { dateWriting } from './written-value.ts'

/** A date typed as dd-mm-jjjj in every browser; also reads 3/11/2024, 03112024 and 2024-11-03. Value: `2024-11-03`. */
export function DateField(props: WrittenFieldProps<string>) {
  const { t } = useLingui()
  return (
    <WrittenField
      inputMode="text"
      placeholder={t`dd-mm-jjjj`}
      {...props}
      writing={dateWriting}
      unreadable={t`Vul een datum in als dag-maand-jaar, bijvoorbeeld 03-11-2024.`}
    />
  )
}
