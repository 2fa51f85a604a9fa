import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '#design/button.tsx'
import { type Column, DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { FilterBar } from '#design/filter-bar.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { Pager } from '#design/pager.tsx'
import { SelectField } from '#design/select-field.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { TextField } from '#design/text-field.tsx'
import { causeWords } from '#modules/investigations/contract.ts'
import { schemeWords } from '#modules/reports/contract.ts'
import { capital } from '#platform/contract/words.ts'
import { useChoices } from '#platform/web/choices.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import { useMay } from '#platform/web/session.ts'
import { itemStateWords } from '../../contract/words.ts'
import type { ItemRow } from '../../contract.ts'
import { itemsQuery } from '../information-queries.ts'
import { stateTones } from '../information-words.ts'
import { type ItemSearch, searchOfItems } from './item-search.ts'
import '../information.css'

const page = getRouteApi('/staff/voorlichting')

/** What residents are told; what has to be reviewed first stands on top. */
export function ItemListPage() {
  const { t } = useLingui()
  const search = page.useSearch()
  const list = useQuery(itemsQuery(search))
  const columns = useColumns()
  usePageTitle(t`Voorlichting`)

  const { after, ...filters } = search
  const filtered = Object.values(filters).some((value) => value !== undefined)
  return (
    <>
      <PageHeading
        title={t`Voorlichting`}
        intro={t`Wat wij inwoners vertellen over hun rechten en plichten. Bovenaan staat wat het eerst moet worden nagekeken.`}
        actions={<Actions />}
      />
      <Filters search={search} filtered={filtered} />
      {list.isError ? (
        <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <DataTable
          caption={t`Voorlichting`}
          columns={columns}
          loading={list.isPending}
          rows={list.data?.rows}
          rowKey={(row) => row.id}
          rowHref={(row) => `/voorlichting/${row.id}`}
          empty={<Nothing filtered={filtered} />}
        />
      )}
      <Pager
        previous={after ? `/voorlichting${writeSearch(filters)}` : undefined}
        next={list.data?.next ? `/voorlichting${writeSearch({ ...filters, after: list.data.next })}` : undefined}
      />
    </>
  )
}

function Actions() {
  const { t } = useLingui()
  const mayEdit = useMay('information.edit')
  return (
    <>
      <LinkButton href="/voorlichting/oorzaken">{t`Oorzaken en teksten`}</LinkButton>
      {mayEdit ? <LinkButton href="/voorlichting/instellen">{t`Instellen`}</LinkButton> : null}
      {mayEdit ? <LinkButton look="primary" href="/voorlichting/nieuw">{t`Nieuwe tekst`}</LinkButton> : null}
    </>
  )
}

function Filters({ search, filtered }: { search: ItemSearch; filtered: boolean }) {
  const { t } = useLingui()
  const choices = useChoices()
  const navigate = page.useNavigate()
  return (
    <FilterBar
      key={writeSearch(search)}
      onFilter={(values) => void navigate({ search: searchOfItems(values) })}
      onClear={filtered ? () => void navigate({ search: {} }) : undefined}
    >
      <TextField name="q" type="search" label={t`Zoek in de tekst`} defaultValue={search.q} maxLength={200} />
      <SelectField name="state" label={t`Stand`} placeholder={t`Alle`} defaultValue={search.state} options={choices(itemStateWords)} />
      <SelectField name="scheme" label={t`Regeling`} placeholder={t`Alle`} defaultValue={search.scheme} options={choices(schemeWords)} />
      <SelectField name="cause" label={t`Oorzaak`} placeholder={t`Alle`} defaultValue={search.cause} options={choices(causeWords)} />
      <SelectField
        name="waits"
        label={t`Nakijken`}
        placeholder={t`Alle`}
        defaultValue={search.waits}
        options={[{ value: 'review', label: t`Te laat nagekeken` }]}
      />
      <SelectField
        name="own"
        label={t`Mijn werk`}
        placeholder={t`Alle`}
        defaultValue={search.own}
        options={[{ value: 'kept', label: t`Ik houd deze bij` }]}
      />
    </FilterBar>
  )
}

function useColumns(): Column<ItemRow>[] {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  return [
    { key: 'title', header: t`Tekst`, cell: (row) => row.title },
    { key: 'causes', header: t`Helpt bij`, cell: (row) => capital(row.causes.map((cause) => word(causeWords[cause])).join(', ')) },
    { key: 'scheme', header: t`Regeling`, width: '11rem', cell: (row) => capital(word(schemeWords[row.scheme])) },
    {
      key: 'state',
      header: t`Stand`,
      width: '10rem',
      cell: (row) => (
        <span className="wh-info-line">
          <StatusBadge tone={stateTones[row.state]}>{capital(word(itemStateWords[row.state]))}</StatusBadge>
          {row.public ? <span className="wh-info-soft">{t`openbaar`}</span> : null}
        </span>
      ),
    },
    { key: 'reached', header: t`Bereikt`, width: '6rem', align: 'end', cell: (row) => format.number(row.reached) },
    {
      key: 'review',
      header: t`Nakijken vóór`,
      width: '10rem',
      cell: (row) => (
        <span className="wh-info-line">
          {format.date(row.reviewOn)}
          {row.overdue ? <StatusBadge tone="warning">{t`te laat`}</StatusBadge> : null}
        </span>
      ),
    },
  ]
}

function Nothing({ filtered }: { filtered: boolean }) {
  const { t } = useLingui()
  if (filtered)
    return (
      <EmptyState title={t`Geen teksten gevonden`} action={<LinkButton href="/voorlichting">{t`Alle teksten tonen`}</LinkButton>}>
        <Trans>Er is geen tekst die aan alle keuzes hierboven voldoet.</Trans>
      </EmptyState>
    )
  return (
    <EmptyState title={t`Er zijn nog geen teksten`}>
      <Trans>Schrijf een eerste tekst over een regel die vaak verkeerd wordt begrepen.</Trans>
    </EmptyState>
  )
}
