import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { FilterBar } from '#design/filter-bar.tsx'
import { SelectField } from '#design/select-field.tsx'
import { useChoices } from '#platform/web/choices.ts'
import { writeSearch } from '#platform/web/search.ts'
import { roleWords } from '../../contract/words.ts'
import { organisationQuery } from '../staff-queries.ts'
import { type AccountSearch, searchOfAccounts } from './account-search.ts'

const page = getRouteApi('/staff/beheer/medewerkers')

/** Narrows the list; every choice stands in the address. There is no search by name: a name would end up in it. */
export function AccountFilters({ search: { after: _page, ...search } }: { search: AccountSearch }) {
  const { t } = useLingui()
  const navigate = page.useNavigate()
  const choices = useChoices()
  const organisation = useQuery(organisationQuery)
  const units = organisation.data?.units.map(({ id, name }) => ({ value: id, label: name })) ?? []
  const any = Object.values(search).some(Boolean)
  return (
    <FilterBar
      key={`${writeSearch(search)} ${units.length}`}
      onFilter={(values) => void navigate({ search: searchOfAccounts(values) })}
      onClear={any ? () => void navigate({ search: {} }) : undefined}
    >
      <SelectField name="role" label={t`Rol`} placeholder={t`Alle rollen`} defaultValue={search.role} options={choices(roleWords)} />
      <SelectField name="unit" label={t`Afdeling`} placeholder={t`Alle afdelingen`} defaultValue={search.unit} options={units} />
      <SelectField
        name="status"
        label={t`Account`}
        placeholder={t`Alle`}
        defaultValue={search.status}
        options={[
          { value: 'active', label: t`Actief` },
          { value: 'blocked', label: t`Geblokkeerd` },
        ]}
      />
      <SelectField
        name="waits"
        label={t`Rechten`}
        placeholder={t`Alle`}
        defaultValue={search.waits}
        options={[{ value: 'review', label: t`Te beoordelen` }]}
      />
    </FilterBar>
  )
}
