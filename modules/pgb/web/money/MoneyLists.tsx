import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type Column, DataTable } from '#design/data-table.tsx'
import { DateField } from '#design/date-field.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { FilterBar } from '#design/filter-bar.tsx'
import { Pager } from '#design/pager.tsx'
import { SelectField } from '#design/select-field.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import { claimStateWords } from '../../contract/words.ts'
import type { ClaimRow, MoneyAgreement, PaymentRow } from '../../contract.ts'
import type { MoneyGiven } from './holder-names.ts'
import { claimsQuery, csvAddress, type MoneyFilter, overviewQuery, paymentsQuery } from './money-queries.ts'
import type { MoneySearch } from './money-search.ts'

const page = getRouteApi('/staff/onderzoeken/$id/pgb/gegevens')
type Given = MoneyGiven & { search: MoneySearch }

const filterOf = ({ holder, search }: Given): MoneyFilter => ({
  holder,
  agreement: search.zorgovereenkomst,
  from: search.van,
  to: search.tot,
  after: search.na,
})

/** What the SVB paid, newest first. */
export function PaymentList(given: Given) {
  const { t } = useLingui()
  const format = useFormat()
  const query = useQuery(paymentsQuery(given.id, filterOf(given)))
  const { agreement, agreements } = useAgreements(given)
  const columns: Column<PaymentRow>[] = [
    { key: 'on', header: t`Betaald op`, cell: ({ paidOn }) => format.date(paidOn) },
    { key: 'holder', header: t`Budgethouder`, cell: ({ agreementId }) => given.names(agreement(agreementId)?.holderId ?? '') },
    { key: 'provider', header: t`Zorgverlener`, cell: ({ agreementId }) => agreement(agreementId)?.provider.name ?? '–' },
    {
      key: 'period',
      header: t`Periode`,
      cell: ({ periodFrom, periodTo }) => (periodFrom ? t`${format.date(periodFrom)} t/m ${format.date(periodTo)}` : '–'),
    },
    { key: 'amount', header: t`Bedrag`, align: 'end', cell: ({ cents }) => format.money(cents) },
    { key: 'account', header: t`Rekening`, cell: ({ account }) => t`eindigt op ${account}` },
    { key: 'reference', header: t`Kenmerk`, cell: ({ reference }) => reference },
  ]
  return <List {...given} what="payments" caption={t`Betalingen`} query={query} columns={columns} agreements={agreements} />
}

/** What was claimed, newest period first. */
export function ClaimList(given: Given) {
  const { t } = useLingui()
  const format = useFormat()
  const word = useWord()
  const query = useQuery(claimsQuery(given.id, filterOf(given)))
  const { agreement, agreements } = useAgreements(given)
  const columns: Column<ClaimRow>[] = [
    { key: 'period', header: t`Periode`, cell: ({ periodFrom, periodTo }) => t`${format.date(periodFrom)} t/m ${format.date(periodTo)}` },
    { key: 'holder', header: t`Budgethouder`, cell: ({ agreementId }) => given.names(agreement(agreementId)?.holderId ?? '') },
    { key: 'provider', header: t`Zorgverlener`, cell: ({ agreementId }) => agreement(agreementId)?.provider.name ?? '–' },
    { key: 'hours', header: t`Uren`, align: 'end', cell: ({ minutes }) => (minutes === null ? '–' : format.number(minutes / 60)) },
    { key: 'amount', header: t`Bedrag`, align: 'end', cell: ({ cents }) => format.money(cents) },
    { key: 'state', header: t`Status`, cell: ({ state }) => word(claimStateWords[state]) },
    { key: 'reference', header: t`Kenmerk`, cell: ({ reference }) => reference },
  ]
  return <List {...given} what="claims" caption={t`Declaraties`} query={query} columns={columns} agreements={agreements} />
}

function useAgreements({ id, holder }: Given) {
  const all = useQuery(overviewQuery(id)).data?.agreements ?? []
  const byId = new Map(all.map((one) => [one.id, one]))
  return {
    agreement: (agreementId: string) => byId.get(agreementId),
    agreements: all.filter(({ holderId }) => holder === undefined || holderId === holder),
  }
}

interface ListProps<Row extends { id: string }> extends Given {
  what: 'payments' | 'claims'
  caption: string
  query: { data?: { rows: Row[]; next: string | null }; error: unknown; isError: boolean; isPending: boolean; refetch: () => unknown }
  columns: Column<Row>[]
  agreements: MoneyAgreement[]
}

function List<Row extends { id: string }>({ what, caption, query, columns, agreements, ...given }: ListProps<Row>) {
  const { t } = useLingui()
  const navigate = page.useNavigate()
  const { search, id, works } = given
  const { na, ...filters } = search
  const isNarrowed = Boolean(search.zorgovereenkomst ?? search.van ?? search.tot)
  const keep = { deel: search.deel, client: search.client }
  const here = `/onderzoeken/${id}/pgb/gegevens`
  return (
    <div className="wh-stack">
      <FilterBar
        key={JSON.stringify(filters)}
        onFilter={({ zorgovereenkomst, van, tot }) =>
          void navigate({
            search: { ...keep, zorgovereenkomst: zorgovereenkomst || undefined, van: isoDay(van), tot: isoDay(tot) },
          })
        }
        onClear={isNarrowed ? () => void navigate({ search: keep }) : undefined}
      >
        <SelectField
          name="zorgovereenkomst"
          label={t`Zorgovereenkomst`}
          placeholder={t`Alle`}
          options={agreements.map((one) => ({ value: one.id, label: `${one.provider.name} (${one.reference})` }))}
          defaultValue={search.zorgovereenkomst ?? ''}
        />
        <DateField name="van" label={t`Van`} defaultValue={search.van ?? ''} />
        <DateField name="tot" label={t`Tot en met`} defaultValue={search.tot ?? ''} />
      </FilterBar>
      {query.isError ? (
        <RefusalPanel refusal={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <DataTable
          caption={caption}
          columns={columns}
          rows={query.data?.rows}
          loading={query.isPending}
          rowKey={(row) => row.id}
          empty={
            <EmptyState title={t`Niets gevonden`}>
              {isNarrowed ? (
                <Trans>Niets past bij de keuzes hierboven.</Trans>
              ) : (
                <Trans>Lees het bestand van de SVB in. Daarna staat het hier.</Trans>
              )}
            </EmptyState>
          }
        />
      )}
      <Pager
        previous={na ? `${here}${writeSearch({ ...filters })}` : undefined}
        next={query.data?.next ? `${here}${writeSearch({ ...filters, na: query.data.next })}` : undefined}
      />
      {works && query.data && query.data.rows.length > 0 ? (
        <p>
          <a className="utrecht-link utrecht-link--html-a" href={csvAddress(id, what, filterOf(given))} download>
            {t`Deze lijst als bestand ophalen`}
          </a>{' '}
          <Trans>Er staan namen in. Dat u het ophaalt, wordt vastgelegd.</Trans>
        </p>
      ) : null}
    </div>
  )
}

/** A day as it was typed, as the address has it. */
function isoDay(shown: string | undefined): string | undefined {
  return shown?.replace(/^(\d\d)-(\d\d)-(\d{4})$/, '$3-$2-$1') || undefined
}
