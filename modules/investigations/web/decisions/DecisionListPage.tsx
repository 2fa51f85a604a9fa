import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { Pager } from '#design/pager.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import { decisionsQuery } from '../investigation-queries.ts'
import '../investigations.css'
import { useDecisionColumns } from './use-decision-columns.tsx'

const page = getRouteApi('/staff/besluiten')

/** What waits for the reader's own mandate, longest waiting first. */
export function DecisionListPage() {
  const { t } = useLingui()
  const search = page.useSearch()
  const list = useQuery(decisionsQuery({ after: search.after }))
  const columns = useDecisionColumns()
  usePageTitle(t`Besluiten`)
  return (
    <>
      <PageHeading title={t`Besluiten`} intro={t`Adviezen die binnen uw mandaat vallen. Wat het langst wacht, staat bovenaan.`} />
      {list.isError ? (
        <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <DataTable
          caption={t`Te nemen besluiten`}
          columns={columns}
          loading={list.isPending}
          rows={list.data?.rows}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/besluiten/${id}`}
          empty={
            <EmptyState title={t`Er wacht geen advies op uw besluit`}>
              <Trans>Nieuwe adviezen verschijnen hier vanzelf.</Trans>
            </EmptyState>
          }
        />
      )}
      <Pager
        {...(search.after && { previous: '/besluiten' })}
        {...(list.data?.next && { next: `/besluiten${writeSearch({ after: list.data.next })}` })}
      />
    </>
  )
}
