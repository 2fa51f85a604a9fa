import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { type Column, DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Pager } from '#design/pager.tsx'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import type { CheckKind, CheckRow, MoneyCheck } from '../../contract.ts'
import { checkRowsQuery } from './money-queries.ts'
import { pointOf } from './money-search.ts'

/** Where the page stays when the rows of the open point go on. */
export const OPEN_POINT = 'punt'

type Beside = 'on' | 'hours' | 'amount' | 'beside'
/** What the rows of each kind say beside their reference and period. */
const columnsOf: Record<CheckKind, readonly Beside[]> = {
  'paid-after-end': ['on', 'amount', 'beside'],
  'agreement-past-budget': ['beside'],
  'hours-over-day': ['hours', 'amount'],
  'hours-over-agreed': ['hours', 'amount', 'beside'],
  'care-in-stay': ['hours', 'amount', 'beside'],
  'shared-account': ['amount', 'beside'],
  'representative-provides': [],
  'equal-claims': ['hours', 'amount'],
  'organisation-without-number': [],
  'paid-over-budget': ['amount'],
}

interface CheckRowsProps {
  id: string
  check: MoneyCheck
  after: string | undefined
  names: (holderId: string) => string
}

/** The rows under a point that is open, by page. */
export function CheckRows({ id, check, after, names }: CheckRowsProps) {
  const { t } = useLingui()
  const query = useQuery(checkRowsQuery(id, check, after))
  const columns = useColumns(check, names)
  if (query.isError) return <RefusalPanel refusal={query.error} onRetry={() => void query.refetch()} />
  const here = `/onderzoeken/${id}/pgb/punten`
  const to = (na?: string) => `${here}${writeSearch({ punt: pointOf(check), na })}#${OPEN_POINT}`
  return (
    <>
      <DataTable
        caption={t`De regels`}
        rows={query.data?.rows}
        loading={query.isPending}
        rowKey={(row) => row.id}
        columns={columns}
        empty={
          <EmptyState title={t`Geen regels`}>
            <Trans>Bij deze organisatie staat nog geen zorgovereenkomst.</Trans>
          </EmptyState>
        }
      />
      <Pager previous={after ? to() : undefined} next={query.data?.next ? to(query.data.next) : undefined} />
    </>
  )
}

function useColumns({ kind, holderCount }: MoneyCheck, names: (holderId: string) => string): Column<CheckRow>[] {
  const { t } = useLingui()
  const format = useFormat()
  const hours = (minutes: number) => format.number(Math.round(minutes / 6) / 10)
  const beside = ({ beside: value }: CheckRow) => {
    if (!value) return '–'
    if (value.what === 'ends-on') return t`einde ${format.date(String(value.value))}`
    if (value.what === 'agreed-minutes') return t`afgesproken ${hours(Number(value.value))} uur`
    return value.what === 'days' ? t`${value.value} dagen in deze periode` : t`${value.value} betalingen`
  }
  const columns: (Column<CheckRow> & { only?: Beside | 'holder' })[] = [
    { key: 'reference', header: t`Kenmerk`, cell: ({ reference }) => reference || '–' },
    { key: 'holder', only: 'holder', header: t`Budgethouder`, cell: ({ holderId }) => (holderId ? names(holderId) : '–') },
    { key: 'on', only: 'on', header: t`Betaald op`, cell: ({ on }) => format.date(on) },
    {
      key: 'period',
      header: t`Periode`,
      cell: ({ from, to }) => (to ? t`${format.date(from)} t/m ${format.date(to)}` : t`vanaf ${format.date(from)}`),
    },
    {
      key: 'hours',
      only: 'hours',
      header: t`Uren`,
      align: 'end',
      cell: ({ minutes }) => (minutes === null ? '–' : hours(minutes)),
    },
    { key: 'amount', only: 'amount', header: t`Bedrag`, align: 'end', cell: ({ cents }) => format.money(cents) },
    { key: 'beside', only: 'beside', header: t`Ernaast`, cell: beside },
  ]
  return columns.filter(({ only }) => !only || (only === 'holder' ? holderCount > 1 : columnsOf[kind].includes(only)))
}
