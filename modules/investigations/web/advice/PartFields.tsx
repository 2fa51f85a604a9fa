import { useLingui } from '@lingui/react/macro'
import { Button } from '#design/button.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { FieldRow, Fieldset } from '#design/fieldset.tsx'
import { MoneyField } from '#design/money-field.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { addresseeWords } from '#modules/staff/contract.ts'
import { useWord } from '#platform/web/language.ts'
import { addresseesFor, type Domain, kindsUnder, type PartKind, restsOnGround } from '../../contract.ts'
import type { FileField } from '../forms/use-file-form.ts'
import { GroundField } from './GroundField.tsx'
import { partFields } from './part-fields.ts'
import { usePartWords } from './use-part-words.ts'

type PartField = `parts.${number}.${'kind' | 'reasons' | 'periodFrom' | 'periodTo' | 'amountCents' | 'ground' | 'addressee'}`

interface PartFieldsProps {
  form: { field: (name: PartField) => FileField; form: { watch: (name: `parts.${number}.kind`) => PartKind | '' } }
  index: number
  domain: Domain
  onRemove: (() => void) | undefined
}

/** One part of the advice: what, on which ground, why, who decides, and the period and amount that belong to it. */
export function PartFields({ form, index, domain, onRemove }: PartFieldsProps) {
  const { t } = useLingui()
  const word = useWord()
  const { kindOf } = usePartWords()
  const { field } = form
  const kind = form.form.watch(`parts.${index}.kind`)
  const { from, to, amount } = kind ? partFields[kind] : {}
  const departments = kind ? addresseesFor(domain, kind) : []
  return (
    <Fieldset legend={t`Onderdeel ${index + 1}`}>
      <SelectField
        {...field(`parts.${index}.kind`)}
        label={t`Wat adviseert u?`}
        placeholder={t`Kies`}
        width="medium"
        options={kindsUnder(domain).map((value) => ({ value, label: kindOf(value) }))}
      />
      {departments.length > 1 ? (
        <RadioGroup
          {...field(`parts.${index}.addressee`)}
          label={t`Wie besluit hierover?`}
          description={t`De manager die hiervoor het mandaat heeft.`}
          options={departments.map((value) => ({ value, label: word(addresseeWords[value]) }))}
        />
      ) : null}
      {kind && restsOnGround(domain, kind) ? <GroundField field={field(`parts.${index}.ground`)} /> : null}
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
