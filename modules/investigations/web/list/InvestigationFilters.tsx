import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { DateField } from '#design/date-field.tsx'
import { FilterBar } from '#design/filter-bar.tsx'
import { SelectField } from '#design/select-field.tsx'
import { dateWriting } from '#design/written-value.ts'
import { schemeWords } from '#modules/reports/contract.ts'
import { useMunicipalityChoices } from '#platform/web/municipalities.ts'
import { stageWords } from '../../contract.ts'
import { useChoices } from '../forms/use-choices.ts'
import { ALSO_CLOSED, type ListSearch, listSearchIn } from './list-search.ts'

const page = getRouteApi('/staff/onderzoeken')

/** Filters by stage, scheme, whose, open or closed, and when opened; by nothing about a person. */
export function InvestigationFilters({ search }: { search: ListSearch }) {
  const { t } = useLingui()
  const choices = useChoices()
  const municipalities = useMunicipalityChoices()
  const navigate = page.useNavigate()
  const filtered = Object.values({ ...search, after: undefined }).some(Boolean)

  function filter({ van, tot, ...typed }: Record<string, string>) {
    void navigate({ search: listSearchIn({ ...typed, van: dateWriting.read(van ?? ''), tot: dateWriting.read(tot ?? '') }) })
  }

  return (
    <div className="wh-file-filters">
      <FilterBar key={JSON.stringify(search)} onFilter={filter} onClear={filtered ? () => void navigate({ search: {} }) : undefined}>
        {municipalities.length > 0 ? (
          <SelectField
            name="gemeente"
            label={t`Gemeente`}
            placeholder={t`Alle gemeenten`}
            defaultValue={search.gemeente ?? ''}
            options={municipalities}
          />
        ) : null}
        <SelectField
          name="wie"
          label={t`Van wie`}
          placeholder={t`Alles wat ik mag zien`}
          defaultValue={search.wie ?? ''}
          options={[
            { value: 'mijn', label: t`Mijn onderzoeken` },
            { value: 'afdeling', label: t`Mijn team` },
            { value: 'niet-toegewezen', label: t`Nog niet toegewezen` },
          ]}
        />
        <SelectField
          name="stap"
          label={t`Stap`}
          placeholder={t`Alle open stappen`}
          defaultValue={search.stap ?? ''}
          options={[...choices(stageWords), { value: ALSO_CLOSED, label: t`Open en afgesloten` }]}
        />
        <SelectField
          name="regeling"
          label={t`Regeling`}
          placeholder={t`Alle regelingen`}
          defaultValue={search.regeling ?? ''}
          options={choices(schemeWords)}
        />
        <DateField name="van" label={t`Geopend vanaf`} defaultValue={search.van ?? ''} />
        <DateField name="tot" label={t`Geopend tot en met`} defaultValue={search.tot ?? ''} />
      </FilterBar>
    </div>
  )
}
