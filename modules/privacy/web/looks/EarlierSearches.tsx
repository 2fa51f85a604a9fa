import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { personSearchesQuery } from '../privacy-queries.ts'

/** Earlier searches of the officers of this municipality, with their reasons; not for whom. */
export function EarlierSearches() {
  const { t } = useLingui()
  const format = useFormat()
  const list = useQuery(personSearchesQuery)
  return (
    <Card title={t`Eerder opgezocht`}>
      {list.isError ? <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <LoadingState lines={3} /> : null}
      {list.data ? (
        <DataTable
          caption={t`Eerder opgezocht, zonder te zeggen over wie`}
          columns={[
            { key: 'moment', header: t`Moment`, width: '11rem', cell: ({ at }) => format.moment(at) },
            { key: 'by', header: t`Collega`, width: '13rem', cell: ({ by }) => by },
            { key: 'reason', header: t`Reden`, cell: ({ reason }) => reason },
          ]}
          rows={list.data.searches}
          rowKey={({ id }) => id}
          empty={
            <EmptyState title={t`Er is nog niemand opgezocht`}>
              <Trans>Na een zoekvraag staat hier wie zocht, wanneer en waarom.</Trans>
            </EmptyState>
          }
        />
      ) : null}
    </Card>
  )
}
