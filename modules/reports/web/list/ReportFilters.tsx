import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Disclosure } from '#design/disclosure.tsx'
import { fieldId } from '#design/field.tsx'
import { FilterBar } from '#design/filter-bar.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { holdsBsn } from '#platform/contract/bsn.ts'
import { useChoices } from '#platform/web/choices.ts'
import { useMunicipalityChoices } from '#platform/web/municipalities.ts'
import { writeSearch } from '#platform/web/search.ts'
import { schemeWords } from '../../contract/scheme-words.ts'
import { reportStatusWords } from '../../contract/words.ts'
import { useFilterVersion } from './filter-version.ts'
import { MoreFilters } from './MoreFilters.tsx'
import { type ReportSearch, searchOfReports } from './report-search.ts'

const page = getRouteApi('/staff/meldingen')

/** Narrows the list; every choice stands in the address. A number of a citizen never does. */
export function ReportFilters({ search: { after: _page, ...search } }: { search: ReportSearch }) {
  const { t } = useLingui()
  const navigate = page.useNavigate()
  const { version, sent } = useFilterVersion(writeSearch(search))
  const [refused, setRefused] = useState(false)
  // On a phone the reports come first, and the choices are folded away.
  const [wide] = useState(() => window.matchMedia('(min-width: 40rem)').matches)

  function filter(values: Record<string, string>) {
    setRefused(holdsBsn(values.q ?? ''))
    if (holdsBsn(values.q ?? '')) return

    const chosen = searchOfReports({ ...values, receivedFrom: isoDay(values.receivedFrom), receivedTo: isoDay(values.receivedTo) })
    sent(writeSearch(chosen))
    void navigate({ search: chosen })
  }

  async function clear() {
    setRefused(false)
    await navigate({ search: {} })
    document.getElementById(fieldId('q'))?.focus()
  }

  const { q, status, scheme, unit, municipality, ...more } = search
  const anyMore = Object.values(more).some(Boolean)
  const anyFirst = [status, scheme, unit, municipality].some(Boolean)
  return (
    <FilterBar key={version} onFilter={filter} onClear={q || anyFirst || anyMore ? () => void clear() : undefined}>
      <TextField
        name="q"
        type="search"
        label={t`Zoek in de tekst`}
        defaultValue={q}
        maxLength={200}
        error={refused ? t`Zoek niet op een BSN.` : undefined}
      />
      {wide ? <FirstFilters search={search} /> : null}
      <Disclosure summary={wide ? t`Meer keuzes` : t`Lijst beperken`} open={anyMore || (!wide && anyFirst)}>
        <div className="wh-filter-bar wh-report-filters">
          {wide ? null : <FirstFilters search={search} />}
          <MoreFilters search={search} />
        </div>
      </Disclosure>
    </FilterBar>
  )
}

function FirstFilters({ search }: { search: ReportSearch }) {
  const { t } = useLingui()
  const choices = useChoices()
  const municipalities = useMunicipalityChoices()
  return (
    <>
      {municipalities.length > 0 ? (
        <SelectField
          name="municipality"
          label={t`Gemeente`}
          placeholder={t`Alle`}
          defaultValue={search.municipality}
          options={municipalities}
        />
      ) : null}
      <SelectField
        name="status"
        label={t`Status`}
        placeholder={t`Alle`}
        defaultValue={search.status}
        options={choices(reportStatusWords)}
      />
      <SelectField name="scheme" label={t`Regeling`} placeholder={t`Alle`} defaultValue={search.scheme} options={choices(schemeWords)} />
      <SelectField
        name="unit"
        label={t`Team`}
        placeholder={t`Alle teams`}
        defaultValue={search.unit}
        options={[{ value: 'mine', label: t`Mijn team` }]}
      />
    </>
  )
}

// A form sends the date as it was typed and shown: day-month-year.
function isoDay(shown: string | undefined): string | undefined {
  return shown?.replace(/^(\d\d)-(\d\d)-(\d{4})$/, '$3-$2-$1')
}
