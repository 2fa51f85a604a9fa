import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Button, ButtonGroup, LinkButton } from '#design/button.tsx'
import { Checkbox, CheckboxGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { causeWords } from '#modules/investigations/contract.ts'
import { schemeWords } from '#modules/reports/contract.ts'
import { useChoices } from '#platform/web/choices.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { WriteItem } from '../../contract.ts'
import { keepersQuery } from '../information-queries.ts'
import { ReadabilityHints } from './ReadabilityHints.tsx'

export type ItemInForm = { [Name in keyof WriteItem]: Name extends 'causes' ? string[] : Name extends 'public' ? boolean : string }

interface ItemFormProps {
  begin: ItemInForm
  /** The page to go back to without saving. */
  back: string
  send: (text: WriteItem) => Promise<{ id: string }>
  onSent: (answer: { id: string }) => Promise<void>
}

/** The words for residents, and beside them how they read. */
export function ItemForm({ begin, back, send, onSent }: ItemFormProps) {
  const { t } = useLingui()
  const choices = useChoices()
  const keepers = useQuery(keepersQuery)
  const { form, field, submit, errors, attempt, refusal, sending, unsaved } = usePageForm<ItemInForm, WriteItem, { id: string }>({
    schema: WriteItem,
    defaultValues: begin,
    send,
    onSent,
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <TextField
        {...field('title')}
        label={t`Titel`}
        description={t`Zoals een inwoner het zou vragen, bijvoorbeeld “Gaat u samenwonen?”`}
      />
      <TextArea
        {...field('body')}
        label={t`Tekst voor de inwoner`}
        description={t`Korte zinnen, gewone woorden, u en wij. Een witte regel begint een nieuwe alinea, een streepje een punt in een lijst. Schrijf nooit over één persoon.`}
        rows={14}
        maxLength={8000}
      />
      <ReadabilityHints text={form.watch('body')} />
      <TextField
        {...field('law')}
        label={t`Waar staat dit?`}
        description={t`De wet en het artikel, bijvoorbeeld “Participatiewet art. 17 lid 1”.`}
      />
      <SelectField {...field('scheme')} label={t`Regeling`} placeholder={t`Kies`} options={choices(schemeWords)} />
      <CheckboxGroup {...field('causes')} label={t`Bij welke oorzaken helpt deze tekst?`} options={choices(causeWords)} />
      <SelectField
        {...field('ownerId')}
        key={keepers.data ? 'known' : 'asked'}
        label={t`Wie houdt de tekst bij?`}
        placeholder={t`Kies`}
        options={(keepers.data?.colleagues ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField {...field('reviewOn')} label={t`Nakijken vóór`} description={t`Op die dag kijkt iemand of de tekst nog klopt.`} />
      <Checkbox {...field('public')} label={t`Ook op de openbare pagina Rechten en plichten`} />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Bewaren`}</Button>
        <LinkButton href={back} look="subtle">{t`Annuleren`}</LinkButton>
      </ButtonGroup>
      <LeaveGuard when={unsaved} />
    </form>
  )
}
