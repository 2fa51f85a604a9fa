import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { DateField } from '#design/date-field.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { FilterBar } from '#design/filter-bar.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { reportStatusWords, schemeWords, sourceWords, urgencyWords } from '../../contract.ts'
import { useChoices } from '../report-words.ts'
import { holdsBsn } from './holds-bsn.ts'
import { type ReportSearch, searchOfReports } from './report-search.ts'

const page = getRouteApi('/staff/meldingen')

/** Narrows the list; every choice stands in the address. A number of a citizen never does. */
export function ReportFilters({ search }: { search: ReportSearch }) {
  const { t } = useLingui()
  const choices = useChoices()
  const navigate = page.useNavigate()
  const [refused, setRefused] = useState(false)

  function filter(values: Record<string, string>) {
    setRefused(holdsBsn(values.q ?? ''))
    if (holdsBsn(values.q ?? '')) return
    void navigate({
      search: searchOfReports({ ...values, receivedFrom: isoDay(values.receivedFrom), receivedTo: isoDay(values.receivedTo) }),
    })
  }

  const more = [search.source, search.urgency, search.own, search.receivedFrom, search.receivedTo, search.order]
  const any = more.some(Boolean) || [search.q, search.status, search.scheme, search.unit].some(Boolean)
  return (
    <FilterBar
      key={JSON.stringify({ ...search, after: undefined })}
      onFilter={filter}
      onClear={any ? () => void navigate({ search: {} }) : undefined}
    >
      <TextField
        name="q"
        type="search"
        label={t`Zoek in de tekst`}
        defaultValue={search.q}
        maxLength={200}
        error={refused ? t`Zoek niet op een BSN. De lijst kent alleen de tekst zonder namen en nummers.` : undefined}
      />
      <SelectField
        name="status"
        label={t`Status`}
        placeholder={t`Alle`}
        defaultValue={search.status ?? ''}
        options={choices(reportStatusWords)}
      />
      <SelectField
        name="scheme"
        label={t`Regeling`}
        placeholder={t`Alle`}
        defaultValue={search.scheme ?? ''}
        options={choices(schemeWords)}
      />
      <SelectField
        name="unit"
        label={t`Team`}
        placeholder={t`Alle teams`}
        defaultValue={search.unit ?? ''}
        options={[{ value: 'mine', label: t`Mijn team` }]}
      />
      <Disclosure summary={t`Meer keuzes`} open={more.some(Boolean)}>
        <div className="wh-filter-bar wh-report-filters">
          <SelectField
            name="source"
            label={t`Bron`}
            placeholder={t`Alle`}
            defaultValue={search.source ?? ''}
            options={choices(sourceWords)}
          />
          <SelectField
            name="urgency"
            label={t`Spoed`}
            placeholder={t`Alle`}
            defaultValue={search.urgency ?? ''}
            options={choices(urgencyWords)}
          />
          <SelectField
            name="own"
            label={t`Mijn werk`}
            placeholder={t`Alle`}
            defaultValue={search.own ?? ''}
            options={[
              { value: 'filed', label: t`Door mij vastgelegd` },
              { value: 'assessed', label: t`Door mij beoordeeld` },
              { value: 'handled', label: t`Door mij behandeld` },
            ]}
          />
          <DateField name="receivedFrom" label={t`Ontvangen vanaf`} defaultValue={search.receivedFrom} />
          <DateField name="receivedTo" label={t`Ontvangen tot en met`} defaultValue={search.receivedTo} />
          <SelectField
            name="order"
            label={t`Volgorde`}
            placeholder={t`Nieuwste eerst`}
            defaultValue={search.order ?? ''}
            options={[{ value: 'oldest', label: t`Oudste eerst` }]}
          />
        </div>
      </Disclosure>
    </FilterBar>
  )
}

// A form sends the date as it was typed and shown: day-month-year.
function isoDay(shown: string | undefined): string | undefined {
  return shown?.replace(/^(\d\d)-(\d\d)-(\d{4})$/, '$3-$2-$1')
}
