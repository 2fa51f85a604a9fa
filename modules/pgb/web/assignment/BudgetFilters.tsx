import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Disclosure } from '#design/disclosure.tsx'
import { FilterBar } from '#design/filter-bar.tsx'
import { SelectField } from '#design/select-field.tsx'
import { useMunicipalityChoices } from '#platform/web/municipalities.ts'
import { type BudgetSearch, budgetSearchIn } from './budget-search.ts'

const page = getRouteApi('/staff/pgb')

/** Narrows the list; every choice stands in the address. Never by anything about a person. */
export function BudgetFilters({ search }: { search: BudgetSearch }) {
  const { t } = useLingui()
  const navigate = page.useNavigate()
  // On a phone the list comes first, and the choices are folded away.
  const [wide] = useState(() => window.matchMedia('(min-width: 40rem)').matches)
  const { na: _page, ...choices } = search
  const chosen = Object.values(choices).some(Boolean)
  const bar = (
    <FilterBar
      key={JSON.stringify(search)}
      onFilter={(values) => void navigate({ search: budgetSearchIn(values) })}
      onClear={chosen ? () => void navigate({ search: {} }) : undefined}
    >
      <Choices search={search} />
    </FilterBar>
  )
  return wide ? (
    bar
  ) : (
    <Disclosure summary={t`Lijst beperken`} open={chosen}>
      {bar}
    </Disclosure>
  )
}

function Choices({ search }: { search: BudgetSearch }) {
  const { t } = useLingui()
  const municipalities = useMunicipalityChoices()
  return (
    <>
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
        options={[{ value: 'mijn', label: t`Mijn onderzoeken` }]}
      />
      <SelectField
        name="soort"
        label={t`Soort`}
        placeholder={t`Alle soorten`}
        defaultValue={search.soort ?? ''}
        options={[
          { value: 'client', label: t`Cliënten` },
          { value: 'aanbieder', label: t`Zorgaanbieders` },
        ]}
      />
      <SelectField
        name="stand"
        label={t`Stand`}
        placeholder={t`Open`}
        defaultValue={search.stand ?? ''}
        options={[
          { value: 'afgesloten', label: t`Afgesloten` },
          { value: 'alle', label: t`Open en afgesloten` },
        ]}
      />
      <SelectField
        name="opschorting"
        label={t`Opschorting`}
        placeholder={t`Met en zonder`}
        defaultValue={search.opschorting ?? ''}
        options={[{ value: 'loopt', label: t`Loopt nu` }]}
      />
    </>
  )
}
