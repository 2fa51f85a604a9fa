import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { DateField } from '#design/date-field.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { FilterBar } from '#design/filter-bar.tsx'
import { SelectField } from '#design/select-field.tsx'
import { writeSearch } from '#platform/web/search.ts'
import { colleaguesQuery } from '../privacy-queries.ts'
import { type LookSearch, lookSearchIn } from './look-search.ts'

const page = getRouteApi('/staff/privacy/inzage')

/** Narrows the list; every choice stands in the address. */
export function LookFilters({ search: { after: _page, ...search } }: { search: LookSearch }) {
  const { t } = useLingui()
  const navigate = page.useNavigate()
  const anyOn = Object.values(search).some(Boolean)
  // On a phone the list comes first, and the choices are folded away.
  const [wide] = useState(() => window.matchMedia('(min-width: 40rem)').matches)

  function filter(values: Record<string, string>) {
    void navigate({ search: lookSearchIn({ ...values, from: isoDay(values.from), to: isoDay(values.to), about: search.about }) })
  }

  return (
    <FilterBar key={writeSearch(search)} onFilter={filter} onClear={anyOn ? () => void navigate({ search: {} }) : undefined}>
      {wide ? (
        <Fields search={search} />
      ) : (
        <Disclosure summary={t`Lijst beperken`} open={anyOn}>
          <div className="wh-filter-bar wh-look-filters">
            <Fields search={search} />
          </div>
        </Disclosure>
      )}
    </FilterBar>
  )
}

function Fields({ search }: { search: LookSearch }) {
  const { t } = useLingui()
  const colleagues = useQuery(colleaguesQuery)
  return (
    <>
      <SelectField
        key={colleagues.isPending ? 'pending' : 'known'}
        name="colleague"
        label={t`Collega`}
        placeholder={t`Alle`}
        defaultValue={search.colleague}
        options={(colleagues.data?.colleagues ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField name="from" label={t`Vanaf`} defaultValue={search.from} />
      <DateField name="to" label={t`Tot en met`} defaultValue={search.to} />
      <SelectField
        name="hours"
        label={t`Tijdstip`}
        placeholder={t`Alle`}
        defaultValue={search.hours}
        options={[{ value: 'outside', label: t`Buiten werktijd` }]}
      />
      <SelectField
        name="caseRole"
        label={t`Rol bij het dossier`}
        placeholder={t`Alle`}
        defaultValue={search.caseRole}
        options={[{ value: 'none', label: t`Zonder eigen rol` }]}
      />
    </>
  )
}

// A form sends the date as it was typed and shown: day-month-year.
function isoDay(shown: string | undefined): string | undefined {
  return shown?.replace(/^(\d\d)-(\d\d)-(\d{4})$/, '$3-$2-$1')
}
