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
import { budgetsQuery } from '../budget-queries.ts'
import { BudgetFilters } from './BudgetFilters.tsx'
import { useBudgetColumns } from './budget-columns.tsx'
import { askedOf } from './budget-search.ts'
import '../pgb.css'

const page = getRouteApi('/staff/pgb')

/** The investigations of budgets that the reader may see, newest first. */
export function BudgetListPage() {
  const { t } = useLingui()
  const search = page.useSearch()
  const mayWork = useMay('pgb.work')
  const list = useQuery(budgetsQuery({ ...askedOf(search), after: search.na }))
  const columns = useBudgetColumns()
  const { na, ...filters } = search
  usePageTitle(t`PGB`)
  return (
    <>
      <PageHeading
        title={t`PGB`}
        intro={t`Onderzoeken naar persoonsgebonden budgetten. U ziet alleen de onderzoeken waar u bij hoort.`}
        actions={
          <>
            {mayWork ? <LinkButton look="subtle" href="/pgb/oordelen">{t`Oordelen`}</LinkButton> : null}
            <LinkButton look="subtle" href="/pgb/contacten">{t`Contacten`}</LinkButton>
            <LinkButton look="subtle" href={`/api/v1/budget-investigations/csv${writeSearch(askedOf(filters))}`} target="_blank" download>
              {t`Lijst als CSV`}
            </LinkButton>
          </>
        }
      />
      <BudgetFilters search={search} />
      {list.isError ? (
        <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <DataTable
          caption={t`Onderzoeken naar persoonsgebonden budgetten`}
          columns={columns}
          loading={list.isPending}
          rows={list.data?.rows}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/onderzoeken/${id}/pgb`}
          empty={<NoBudgets filtered={Object.values(filters).some(Boolean)} />}
        />
      )}
      <Pager
        previous={na ? `/pgb${writeSearch({ ...filters })}` : undefined}
        next={list.data?.next ? `/pgb${writeSearch({ ...filters, na: list.data.next })}` : undefined}
      />
    </>
  )
}

function NoBudgets({ filtered }: { filtered: boolean }) {
  const { t } = useLingui()
  if (filtered)
    return (
      <EmptyState title={t`Geen onderzoeken gevonden`}>
        <Trans>Maak de keuzes hierboven ruimer.</Trans>
      </EmptyState>
    )
  return (
    <EmptyState title={t`Er lopen geen pgb-onderzoeken waar u bij hoort`}>
      <Trans>Een onderzoek begint bij een melding over een pgb die onderzoekswaardig is.</Trans>
    </EmptyState>
  )
}
