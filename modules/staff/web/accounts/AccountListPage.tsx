import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '#design/button.tsx'
import { DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { Pager } from '#design/pager.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import { useMay } from '#platform/web/session.ts'
import { accountsQuery } from '../staff-queries.ts'
import { useAdministrationTrail } from '../use-administration-trail.ts'
import { AccountFilters } from './AccountFilters.tsx'
import { useAccountColumns } from './account-columns.tsx'

const page = getRouteApi('/staff/beheer/medewerkers')

/** Who works here and what they may do, by name. */
export function AccountListPage() {
  const { t } = useLingui()
  const search = page.useSearch()
  const list = useQuery(accountsQuery(search))
  const columns = useAccountColumns()
  const mayReview = useMay('staff.read-reviews')
  usePageTitle(t`Medewerkers`)

  const { after, ...filters } = search
  return (
    <>
      <PageHeading
        trail={useAdministrationTrail()}
        title={t`Medewerkers`}
        intro={t`Wie hier werkt, en wat iedereen mag.`}
        actions={mayReview ? <LinkButton href="/beheer/rechten">{t`Rechten beoordelen`}</LinkButton> : undefined}
      />
      <AccountFilters search={search} />
      {list.isError ? (
        <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <DataTable
          caption={t`Medewerkers`}
          columns={columns}
          loading={list.isPending}
          rows={list.data?.rows}
          rowKey={(row) => row.id}
          rowHref={(row) => `/beheer/medewerkers/${row.id}`}
          empty={
            <EmptyState
              title={t`Niemand gevonden`}
              action={<LinkButton href="/beheer/medewerkers">{t`Alle medewerkers tonen`}</LinkButton>}
            >
              <Trans>Er is geen medewerker die aan alle keuzes hierboven voldoet.</Trans>
            </EmptyState>
          }
        />
      )}
      <Pager
        previous={after ? `/beheer/medewerkers${writeSearch(filters)}` : undefined}
        next={list.data?.next ? `/beheer/medewerkers${writeSearch({ ...filters, after: list.data.next })}` : undefined}
      />
    </>
  )
}
