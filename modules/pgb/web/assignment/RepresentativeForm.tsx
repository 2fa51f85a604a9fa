import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Button, ButtonGroup } from '#design/button.tsx'
import { DateField } from '#design/date-field.tsx'
import { FieldRow } from '#design/fieldset.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import { useChoices } from '#platform/web/choices.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { representativeRoleWords } from '../../contract/words.ts'
import { type BudgetHolder, type BudgetInvestigation, NameRepresentative } from '../../contract.ts'
import { FetchAnew } from '../FetchAnew.tsx'

interface Values {
  revision: number
  role: string
  basis: string
  bsn: string
  initials: string
  surnamePrefix: string
  surname: string
  birthDate: string
}

/** Who acts for a budget holder: by BSN, or by name and birth date. */
export function RepresentativeForm({ budget, holder, onDone }: { budget: BudgetInvestigation; holder: BudgetHolder; onDone: () => void }) {
  const { t } = useLingui()
  const choices = useChoices()
  const queries = useQueryClient()
  const page = usePageForm<Values, NameRepresentative, unknown>({
    schema: NameRepresentative,
    defaultValues: { revision: holder.revision, role: '', basis: '', bsn: '', initials: '', surnamePrefix: '', surname: '', birthDate: '' },
    send: (values) => api.send('PUT', `/investigations/${budget.id}/budget/holders/${holder.id}/representative`, values),
    onSent: async () => {
      await queries.invalidateQueries({ queryKey: ['pgb', budget.id] })
      onDone()
    },
  })
  const { field } = page
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void page.submit(event)}>
      <FormErrorSummary errors={page.errors} attempt={page.attempt} />
      <SelectField
        {...field('role')}
        label={t`Wat is deze persoon van de budgethouder?`}
        placeholder={t`Maak een keuze`}
        options={choices(representativeRoleWords)}
      />
      <TextField
        {...field('basis')}
        label={t`Waaruit blijkt dat?`}
        description={t`Bijvoorbeeld: beschikking van de rechter, of machtiging, met de datum. Zonder dit krijgt iemand niet vanzelf een kopie van brieven.`}
        optional
      />
      <TextField
        {...field('bsn')}
        label={t`BSN`}
        description={t`Negen cijfers. Niet bekend? Vul dan achternaam en geboortedatum in.`}
        inputMode="numeric"
        width="short"
        optional
      />
      <FieldRow>
        <TextField {...field('initials')} label={t`Voorletters`} optional />
        <TextField {...field('surnamePrefix')} label={t`Tussenvoegsel`} optional />
      </FieldRow>
      <FieldRow>
        <TextField {...field('surname')} label={t`Achternaam`} optional />
        <DateField {...field('birthDate')} label={t`Geboortedatum`} optional />
      </FieldRow>
      <FetchAnew
        id={budget.id}
        refusal={page.refusal}
        onFetched={({ holders }) => {
          const newest = holders.find(({ id }) => id === holder.id)
          if (newest) page.form.setValue('revision', newest.revision)
        }}
      />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={page.sending}>{t`Bewaren`}</Button>
        <Button look="subtle" onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
