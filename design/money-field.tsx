import { useLingui } from '@lingui/react/macro'
import { WrittenField, type WrittenFieldProps } from './written-field.tsx'
import { moneyWriting } from './written-value.ts'

/** An amount in euros, typed as 1.234,56. Value: whole cents (123456), or '' when empty. */
export function MoneyField(props: WrittenFieldProps<number>) {
  const { t } = useLingui()
  return (
    <WrittenField
      inputMode="decimal"
      {...props}
      prefix="€"
      writing={moneyWriting}
      unreadable={t`Vul een bedrag in euro's in, bijvoorbeeld 1.234,56.`}
    />
  )
}
