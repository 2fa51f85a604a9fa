import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { LinkButton } from '#design/button.tsx'
import { DateField } from '#design/date-field.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { FilterBar } from '#design/filter-bar.tsx'
import { Pager } from '#design/pager.tsx'
import { SelectField } from '#design/select-field.tsx'
import { useChoices } from '#platform/web/choices.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import { useMay } from '#platform/web/session.ts'
import { sharingDirectionWords } from '../../contract/sharing-words.ts'
import { PartnersHeading } from './PartnersHeading.tsx'
import { SharingTable } from './SharingTable.tsx'
import { logQueryOf, partnerChoicesQuery, sharingsQuery } from './sharing-queries.ts'
import { type SharingSearch, searchOfSharings } from './sharing-search.ts'

const page = getRouteApi('/staff/partners/gedeeld')

/** Everything that was shared with partners, as far as the reader may know. */
export function SharingLogPage() {
  const { t } = useLingui()
  const search = page.useSearch()
  const shared = useQuery(sharingsQuery(search))
  const mayExport = useMay('privacy.read-trail')

  const { na, ...filters } = search
  const filtered = Object.values(filters).some(Boolean)
  return (
    <>
      <PartnersHeading part="log" intro={t`Wat wij gaven en ontvingen, op welke grond, en of het terug is of vernietigd.`} />
      <LogFilters search={filters} />
      {shared.isError ? (
        <RefusalPanel refusal={shared.error} onRetry={() => void shared.refetch()} />
      ) : (
        <SharingTable
          sharings={shared.data?.rows}
          empty={
            filtered ? (
              <EmptyState title={t`Niets gevonden`} action={<LinkButton href="/partners/gedeeld">{t`Alles tonen`}</LinkButton>}>
                <Trans>Er is niets gedeeld dat aan alle keuzes hierboven voldoet.</Trans>
              </EmptyState>
            ) : (
              <EmptyState title={t`Er is niets gedeeld`}>
                <Trans>Delen gebeurt vanuit een actie. Wat u daarvan mag zien, staat daarna hier.</Trans>
              </EmptyState>
            )
          }
        />
      )}
      <div className="wh-shared-actions">
        <Pager
          previous={na ? `/partners/gedeeld${writeSearch(filters)}` : undefined}
          next={shared.data?.next ? `/partners/gedeeld${writeSearch({ ...filters, na: shared.data.next })}` : undefined}
        />
        {mayExport && shared.data?.rows.length ? (
          <LinkButton small href={`/api/v1/sharings/file${writeSearch(logQueryOf(filters))}`} target="_blank" download>
            {t`Deze lijst als CSV (hoogstens 5.000 regels)`}
          </LinkButton>
        ) : null}
      </div>
    </>
  )
}

function LogFilters({ search }: { search: SharingSearch }) {
  const { t } = useLingui()
  const navigate = page.useNavigate()
  const anyOn = Object.values(search).some(Boolean)
  // On a phone the list comes first, and the choices are folded away.
  const [wide] = useState(() => window.matchMedia('(min-width: 40rem)').matches)
  return (
    <FilterBar
      key={writeSearch(search)}
      onFilter={(values) => void navigate({ search: searchOfSharings({ ...values, actie: search.actie }) })}
      onClear={anyOn ? () => void navigate({ search: {} }) : undefined}
    >
      {wide ? (
        <Fields search={search} />
      ) : (
        <Disclosure summary={t`Lijst beperken`} open={anyOn}>
          <div className="wh-filter-bar wh-shared-filters">
            <Fields search={search} />
          </div>
        </Disclosure>
      )}
    </FilterBar>
  )
}

function Fields({ search }: { search: SharingSearch }) {
  const { t } = useLingui()
  const choices = useChoices()
  const partners = useQuery(partnerChoicesQuery)
  return (
    <>
      <SelectField
        key={partners.isPending ? 'pending' : 'known'}
        name="partner"
        label={t`Partner`}
        placeholder={t`Alle`}
        defaultValue={search.partner}
        options={(partners.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        name="richting"
        label={t`Richting`}
        placeholder={t`Beide`}
        defaultValue={search.richting}
        options={choices(sharingDirectionWords)}
      />
      <SelectField
        name="stand"
        label={t`Afloop`}
        placeholder={t`Alle`}
        defaultValue={search.stand}
        options={[
          { value: 'open', label: t`Staat nog uit` },
          { value: 'late', label: t`Te laat` },
          { value: 'ended', label: t`Afgelopen` },
        ]}
      />
      <DateField name="vanaf" label={t`Vanaf`} defaultValue={search.vanaf} />
      <DateField name="tot" label={t`Tot en met`} defaultValue={search.tot} />
    </>
  )
}
