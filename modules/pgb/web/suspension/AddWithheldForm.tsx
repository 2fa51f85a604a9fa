import { useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { DateField } from '#design/date-field.tsx'
import { FieldRow } from '#design/fieldset.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { MoneyField } from '#design/money-field.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { AddWithheld, type Suspension } from '../../contract.ts'
import { useReadAgain } from './suspension-queries.ts'

type Written = Omit<AddWithheld, 'amountCents'> & { amountCents: number | '' }

/** A withheld payment by hand. */
export function AddWithheldForm({ suspension: { id, agreements }, onDone }: { suspension: Suspension; onDone: () => void }) {
  const { t } = useLingui()
  const readAgain = useReadAgain()
  const { field, submit, errors, attempt, refusal, sending } = usePageForm<Written, AddWithheld, undefined>({
    schema: AddWithheld,
    defaultValues: {
      agreementId: agreements.length === 1 ? (agreements[0]?.id ?? '') : '',
      periodFrom: '',
      periodTo: '',
      amountCents: '',
      source: '',
    },
    send: (withheld) => api.send('POST', `/suspensions/${id}/withheld`, withheld),
    onSent: async () => {
      await readAgain()
      onDone()
    },
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)} aria-label={t`Tegengehouden betaling`}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <SelectField
        {...field('agreementId')}
        label={t`Zorgovereenkomst`}
        placeholder={t`Kies een zorgovereenkomst`}
        options={agreements.map(({ id: value, provider, reference }) => ({ value, label: `${provider} (${reference})` }))}
      />
      <FieldRow>
        <DateField {...field('periodFrom')} label={t`Over de periode vanaf`} data-width="medium" />
        <DateField {...field('periodTo')} label={t`Tot en met`} data-width="medium" />
      </FieldRow>
      <MoneyField {...field('amountCents')} label={t`Bedrag`} data-width="medium" />
      <TextField {...field('source')} label={t`Bron`} description={t`Bijvoorbeeld: brief van de SVB van 2 mei.`} />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Betaling opschrijven`}</Button>
        <Button onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
