import { useLingui } from '@lingui/react/macro'
import { Button } from '#design/button.tsx'
import { DateField } from '#design/date-field.tsx'
import { FieldRow, Fieldset } from '#design/fieldset.tsx'
import { MoneyField } from '#design/money-field.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { type Domain, type PartKind, partKindWords } from '../../contract.ts'
import { useChoices } from '../forms/use-choices.ts'
import type { FileField } from '../forms/use-file-form.ts'
import { partFields } from './part-fields.ts'

type PartField = `parts.${number}.${'kind' | 'reasons' | 'periodFrom' | 'periodTo' | 'amountCents'}`

interface PartFieldsProps {
  form: { field: (name: PartField) => FileField; form: { watch: (name: `parts.${number}.kind`) => PartKind | '' } }
  index: number
  domain: Domain
  onRemove: (() => void) | undefined
}

/** One part of the advice: what, why, and the period and amount that belong to it. */
export function PartFields({ form, index, domain, onRemove }: PartFieldsProps) {
  const { t } = useLingui()
  const choices = useChoices()
  const { field } = form
  const kind = form.form.watch(`parts.${index}.kind`)
  const { from, to, amount } = kind ? partFields[kind] : {}
  return (
    <Fieldset legend={t`Onderdeel ${index + 1}`}>
      <SelectField
        {...field(`parts.${index}.kind`)}
        label={t`Wat adviseert u?`}
        placeholder={t`Kies`}
        width="medium"
        options={choices(partKindWords).filter(({ value }) => value !== 'fine' || domain === 'participation-act')}
      />
      {from || to || amount ? (
        <FieldRow>
          {from ? (
            <DateField {...field(`parts.${index}.periodFrom`)} label={to ? t`Van` : t`Met ingang van`} optional={from === 'optional'} />
          ) : null}
          {to ? <DateField {...field(`parts.${index}.periodTo`)} label={t`Tot en met`} optional={to === 'optional'} /> : null}
          {amount ? <MoneyField {...field(`parts.${index}.amountCents`)} label={t`Bedrag`} optional={amount === 'optional'} /> : null}
        </FieldRow>
      ) : null}
      <TextArea
        {...field(`parts.${index}.reasons`)}
        label={t`Waarom?`}
        description={t`Verwijs naar de bevindingen, de reactie van de betrokkene en de afweging.`}
        rows={4}
      />
      {onRemove ? (
        <div className="wh-add">
          <Button look="subtle" small onClick={onRemove}>{t`Onderdeel ${index + 1} weghalen`}</Button>
        </div>
      ) : null}
    </Fieldset>
  )
}
