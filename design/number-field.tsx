import { useLingui } from '@lingui/react/macro'
import { WrittenField, type WrittenFieldProps } from './written-field.tsx'
import { numberWriting } from './written-value.ts'

/** A number, typed as 12,5; years and counts without dots. Value: the number, or '' when empty. */
export function NumberField(props: WrittenFieldProps<number>) {
  const { t } = useLingui()
  return <WrittenField inputMode="decimal" {...props} writing={numberWriting} unreadable={t`Vul een getal in, bijvoorbeeld 12,5.`} />
}
