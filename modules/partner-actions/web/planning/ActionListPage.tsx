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
import { ActionFilters } from './ActionFilters.tsx'
import { useActionColumns } from './action-columns.tsx'
import { askedOf } from './action-search.ts'
import { actionsQuery } from './planning-queries.ts'
import './planning.css'

const page = getRouteApi('/staff/acties')

/** Actions with partners and of our own: what comes first on top. */
export function ActionListPage() {
  const { t } = useLingui()
  const search = page.useSearch()
  const list = useQuery(actionsQuery(search))
  const columns = useActionColumns()
  const mayPlan = useMay('partner-actions.plan')
  const { na, ...filters } = search
  const filtered = Object.values(filters).some(Boolean)
  usePageTitle(t`Acties`)
  return (
    <>
      <PageHeading
        title={t`Acties`}
        intro={t`Samen met partners of alleen: op een bedrijventerrein, in een buurt of bij adressen.`}
        actions={
          <>
            <LinkButton look="subtle" href={`/api/v1/actions/csv${writeSearch(askedOf(filters))}`} target="_blank" download>
              {t`Lijst als CSV`}
            </LinkButton>
            {mayPlan ? <LinkButton look="primary" href="/acties/nieuw">{t`Nieuwe actie`}</LinkButton> : null}
          </>
        }
      />
      <ActionFilters search={search} />
      {list.isError ? (
        <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <DataTable
          caption={t`Acties`}
          columns={columns}
          loading={list.isPending}
          rows={list.data?.rows}
          rowKey={(row) => row.id}
          rowHref={(row) => `/acties/${row.id}`}
          empty={<NoActions filtered={filtered} mayPlan={mayPlan} />}
        />
      )}
      <Pager
        previous={na ? `/acties${writeSearch(filters)}` : undefined}
        next={list.data?.next ? `/acties${writeSearch({ ...filters, na: list.data.next })}` : undefined}
      />
    </>
  )
}

function NoActions({ filtered, mayPlan }: { filtered: boolean; mayPlan: boolean }) {
  const { t } = useLingui()
  if (filtered)
    return (
      <EmptyState title={t`Geen acties gevonden`}>
        <Trans>Maak de keuzes hierboven ruimer.</Trans>
      </EmptyState>
    )
  return (
    <EmptyState
      title={t`Er zijn nog geen acties`}
      action={mayPlan ? <LinkButton href="/acties/nieuw">{t`Nieuwe actie`}</LinkButton> : undefined}
    >
      {mayPlan ? (
        <Trans>Plan de eerste: kies een gebied, een dag en de partners.</Trans>
      ) : (
        <Trans>Zodra de coördinator een actie plant, staat die hier.</Trans>
      )}
    </EmptyState>
  )
}
