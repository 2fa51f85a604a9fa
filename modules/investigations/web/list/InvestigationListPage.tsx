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
import { useSession } from '#platform/web/session.ts'
import { investigationsQuery } from '../investigation-queries.ts'
import '../investigations.css'
import { InvestigationFilters } from './InvestigationFilters.tsx'
import { queryOf } from './list-search.ts'
import { useInvestigationColumns } from './use-investigation-columns.tsx'

const page = getRouteApi('/staff/onderzoeken')

/** The investigations that the reader may see, newest first. */
export function InvestigationListPage() {
  const { t } = useLingui()
  const search = page.useSearch()
  const unitId = useSession()?.account?.unitId ?? null
  const list = useQuery(investigationsQuery(queryOf(search, unitId)))
  const columns = useInvestigationColumns()
  usePageTitle(t`Onderzoeken`)
  const filtered = Object.values({ ...search, after: undefined }).some(Boolean)

  return (
    <>
      <PageHeading
        title={t`Onderzoeken`}
        intro={t`U ziet alleen de onderzoeken waar u bij hoort.`}
        actions={<LinkButton href="/onderzoeken/toegang-vragen">{t`Toegang tot een dossier`}</LinkButton>}
      />
      <InvestigationFilters search={search} />
      {list.isError ? (
        <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <DataTable
          caption={t`Onderzoeken`}
          columns={columns}
          loading={list.isPending}
          rows={list.data?.rows}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/onderzoeken/${id}`}
          empty={
            <EmptyState title={filtered ? t`Geen onderzoeken gevonden` : t`Er lopen geen onderzoeken waar u bij hoort`}>
              {filtered ? (
                <Trans>Er is niets met deze filters. Maak de filters ruimer.</Trans>
              ) : (
                <Trans>Een onderzoek begint bij een melding die onderzoekswaardig is.</Trans>
              )}
            </EmptyState>
          }
        />
      )}
      <Pager
        {...(search.after && { previous: `/onderzoeken${writeSearch({ ...search, after: undefined })}` })}
        {...(list.data?.next && { next: `/onderzoeken${writeSearch({ ...search, after: list.data.next })}` })}
      />
    </>
  )
}
