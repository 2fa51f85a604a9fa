import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { NumberField } from '#design/number-field.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { dataCategoryWords } from '#modules/privacy/contract.ts'
import { useChoices } from '#platform/web/choices.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { exchangeDirectionWords } from '../../contract/relation-event-words.ts'
import { RecordExchange } from '../../contract.ts'
import { partnersToChooseQuery, useRecordExchange } from './relation-queries.ts'

const Shared = RecordExchange.shape.shared.unwrap().shape
/** The form holds the parts of `shared` beside the rest, and sends them when personal data went along. */
const Written = z.discriminatedUnion('personal', [
  RecordExchange.omit({ shared: true }).extend({ personal: z.literal(false).default(false) }),
  RecordExchange.omit({ shared: true }).extend({ personal: z.literal(true), ...Shared }),
])
type Written = z.output<typeof Written>

/** A contact with a partner; about a file, personal data can have gone along. */
export function ExchangeForm({ id, onDone }: { id: string | null; onDone: () => void }) {
  const { t } = useLingui()
  const choices = useChoices()
  const partners = useQuery(partnersToChooseQuery)
  const record = useRecordExchange(id)
  const { field, form, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: Written,
    defaultValues: { personal: false } as Record<string, unknown>,
    send: (written: Written) => record.mutateAsync(bodyOf(written)),
    onSent: onDone,
  })
  const personal = form.watch('personal') === true
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <SelectField
        {...field('partner')}
        label={t`Met wie?`}
        placeholder={t`Kies`}
        options={(partners.data?.rows ?? []).map(({ id: value, name }) => ({ value, label: name }))}
      />
      <RadioGroup {...field('direction')} label={t`Welke kant op?`} options={choices(exchangeDirectionWords)} inline />
      <DateField {...field('onDay')} label={t`Dag`} />
      <TextArea {...field('what')} label={t`Waarover?`} description={t`Zonder namen en nummers van personen.`} rows={3} maxLength={2000} />
      <TextField
        {...field('ground')}
        label={t`Op welke grondslag?`}
        description={t`Bijvoorbeeld Wmo 2015 art. 5.2.4, of: geen persoonsgegevens.`}
      />
      <TextArea {...field('result')} label={t`Resultaat`} rows={2} maxLength={2000} optional />
      {id ? <Checkbox {...field('personal')} label={t`Er zijn persoonsgegevens gegeven of ontvangen`} /> : null}
      {personal ? (
        <>
          <CheckboxGroup {...field('categories')} label={t`Welke gegevens?`} options={choices(dataCategoryWords)} />
          <NumberField {...field('records')} label={t`Over hoeveel personen of bedrijven?`} />
          <TextArea {...field('necessity')} label={t`Waarom was dat nodig?`} rows={2} maxLength={1000} />
        </>
      ) : null}
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Vastleggen`}</Button>
        <Button onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}

function bodyOf(written: Written): RecordExchange {
  if (!written.personal) {
    const { personal: _, ...contact } = written
    return contact
  }
  const { personal: _, categories, records, necessity, ...contact } = written
  return { ...contact, shared: { categories, records, necessity } }
}
