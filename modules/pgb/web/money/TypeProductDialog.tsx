import { useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { Dialog } from '#design/dialog.tsx'
import { FieldRow, Fieldset } from '#design/fieldset.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { NumberField } from '#design/number-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { useChoices } from '#platform/web/choices.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { deliveryFormWords, productResultWords } from '../../contract/granted-products-words.ts'
import { TypeProduct } from '../../contract.ts'
import { type OfHolder, typeProduct, useProductCommand } from './granted-product-queries.ts'

interface TypeProductDialogProps {
  of: OfHolder
  open: boolean
  onClose: () => void
  onSaved: () => void
}

/** Types a product over from its decision. */
export function TypeProductDialog({ open, ...rest }: TypeProductDialogProps) {
  const { t } = useLingui()
  return (
    <Dialog open={open} title={t`Product overnemen`} onClose={rest.onClose}>
      {open ? <TypeProductForm {...rest} /> : null}
    </Dialog>
  )
}

function TypeProductForm({ of, onClose, onSaved }: Omit<TypeProductDialogProps, 'open'>) {
  const { t } = useLingui()
  const choices = useChoices()
  const save = useProductCommand(of, (given: TypeProduct) => typeProduct(of, given))
  const { field, form, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: TypeProduct,
    defaultValues: nothing as Record<string, unknown>,
    send: (given: TypeProduct) => save.mutateAsync(given),
    onSent: onSaved,
  })
  const refused = form.watch('result') === 'refused'
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <FieldRow>
        <TextField {...field('decisionNumber')} label={t`Nummer van het besluit`} />
        <DateField {...field('decidedOn')} label={t`Datum van het besluit`} />
      </FieldRow>
      <FieldRow>
        <TextField {...field('product')} label={t`Product`} description={t`Zoals het in het besluit staat.`} />
        <TextField {...field('productCode')} optional label={t`Productcode`} width="short" />
      </FieldRow>
      <RadioGroup {...field('result')} label={t`Uitkomst`} inline options={choices(productResultWords)} />
      <RadioGroup {...field('deliveryForm')} optional={refused} label={t`Leveringsvorm`} inline options={choices(deliveryFormWords)} />
      <FieldRow>
        <DateField {...field('from')} optional={refused} label={t`Eerste dag`} />
        <DateField {...field('until')} optional label={t`Laatste dag`} />
      </FieldRow>
      <FieldRow>
        <TextField {...field('volume')} optional label={t`Omvang`} description={t`In de woorden van het besluit.`} />
        <NumberField {...field('hoursPerWeek')} optional label={t`Uren per week`} />
      </FieldRow>
      <Fieldset legend={t`Leverancier`}>
        <TextField {...field('supplierName')} optional label={t`Naam`} />
        <FieldRow>
          <TextField {...field('supplierKvk')} optional inputMode="numeric" label={t`KvK-nummer`} />
          <TextField {...field('supplierAgb')} optional inputMode="numeric" label={t`AGB-code`} />
        </FieldRow>
      </Fieldset>
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Toevoegen`}</Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}

const nothing = {
  result: 'granted',
  decisionNumber: '',
  product: '',
  productCode: '',
  volume: '',
  supplierName: '',
  supplierKvk: '',
  supplierAgb: '',
}
