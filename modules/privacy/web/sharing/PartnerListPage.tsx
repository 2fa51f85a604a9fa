import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button, LinkButton } from '#design/button.tsx'
import { type Column, DataTable } from '#design/data-table.tsx'
import { Dialog } from '#design/dialog.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { FilterBar } from '#design/filter-bar.tsx'
import { Pager } from '#design/pager.tsx'
import { SelectField } from '#design/select-field.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { TextField } from '#design/text-field.tsx'
import { capital } from '#platform/contract/words.ts'
import { useChoices } from '#platform/web/choices.ts'
import { useWord } from '#platform/web/language.ts'
import { useMunicipalityChoices } from '#platform/web/municipalities.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import { useMay } from '#platform/web/session.ts'
import { partnerKindWords } from '../../contract/sharing-words.ts'
import type { PartnerRow } from '../../contract.ts'
import { PartnerForm } from './PartnerForm.tsx'
import { PartnersHeading } from './PartnersHeading.tsx'
import { partnersQuery } from './sharing-queries.ts'
import { type PartnerSearch, searchOfPartners } from './sharing-search.ts'

const page = getRouteApi('/staff/partners')

/** The organisations with which the team works. */
export function PartnerListPage() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const search = page.useSearch()
  const partners = useQuery(partnersQuery(search))
  const columns = useColumns()
  const mayKeep = useMay('privacy.keep-partners')
  const [adding, setAdding] = useState(false)

  const { na, ...filters } = search
  const filtered = Object.values(filters).some(Boolean)
  return (
    <>
      <PartnersHeading
        part="partners"
        intro={t`Met wie het team samenwerkt: wie u daar belt, wat is afgesproken en wat is gedeeld.`}
        actions={mayKeep ? <Button look="primary" onClick={() => setAdding(true)}>{t`Partner toevoegen`}</Button> : undefined}
      />
      <PartnerFilters search={filters} />
      {partners.isError ? (
        <RefusalPanel refusal={partners.error} onRetry={() => void partners.refetch()} />
      ) : (
        <DataTable
          caption={t`Partners`}
          columns={columns}
          rows={partners.data?.rows}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/partners/${id}`}
          loading={partners.isPending}
          empty={
            filtered ? (
              <EmptyState title={t`Geen partner gevonden`} action={<LinkButton href="/partners">{t`Alles tonen`}</LinkButton>}>
                <Trans>Probeer een ander woord, of toon ook partners die niet meer in gebruik zijn.</Trans>
              </EmptyState>
            ) : (
              <EmptyState
                title={t`Er zijn nog geen partners`}
                action={mayKeep ? <Button onClick={() => setAdding(true)}>{t`Partner toevoegen`}</Button> : undefined}
              >
                <Trans>Voeg de organisaties toe met wie het team samenwerkt. Daarna legt u vast wat met hen is afgesproken.</Trans>
              </EmptyState>
            )
          }
        />
      )}
      <Pager
        previous={na ? `/partners${writeSearch(filters)}` : undefined}
        next={partners.data?.next ? `/partners${writeSearch({ ...filters, na: partners.data.next })}` : undefined}
      />
      <Dialog open={adding} title={t`Partner toevoegen`} onClose={() => setAdding(false)}>
        <PartnerForm
          onDone={async (kept) => {
            setAdding(false)
            if (kept) await navigate({ to: '/partners/$id', params: { id: kept.id } })
          }}
        />
      </Dialog>
    </>
  )
}

function PartnerFilters({ search }: { search: PartnerSearch }) {
  const { t } = useLingui()
  const navigate = page.useNavigate()
  const choices = useChoices()
  return (
    <FilterBar
      key={writeSearch(search)}
      onFilter={(values) => void navigate({ search: searchOfPartners(values) })}
      onClear={Object.values(search).some(Boolean) ? () => void navigate({ search: {} }) : undefined}
    >
      <TextField name="zoek" type="search" label={t`Naam`} defaultValue={search.zoek} />
      <SelectField name="soort" label={t`Soort`} placeholder={t`Alle`} defaultValue={search.soort} options={choices(partnerKindWords)} />
      <SelectField
        name="stand"
        label={t`Gebruik`}
        placeholder={t`In gebruik`}
        defaultValue={search.stand}
        options={[{ value: 'alle', label: t`Ook niet meer in gebruik` }]}
      />
    </FilterBar>
  )
}

function useColumns(): Column<PartnerRow>[] {
  const { t } = useLingui()
  const word = useWord()
  const several = useMunicipalityChoices().length > 0
  return [
    {
      key: 'name',
      header: t`Naam`,
      cell: ({ name }) => name,
    },
    { key: 'kind', header: t`Soort`, cell: ({ kind }) => capital(word(partnerKindWords[kind])) },
    ...(several
      ? [{ key: 'municipality', header: t`Gemeente`, width: '12rem', cell: ({ municipality }: PartnerRow) => municipality }]
      : []),
    {
      key: 'agreements',
      header: t`Afspraken van kracht`,
      width: '14rem',
      cell: ({ active, agreements }) => {
        if (!active) return <StatusBadge>{t`niet meer in gebruik`}</StatusBadge>
        return agreements === 0 ? <StatusBadge tone="warning">{t`geen`}</StatusBadge> : agreements
      },
    },
  ]
}
