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
import { reportsQuery } from '../report-queries.ts'
import { ReportFilters } from './ReportFilters.tsx'
import { useReportColumns } from './report-columns.tsx'
import './list.css'

const page = getRouteApi('/staff/meldingen')

/** All reports this person may know of, in order of receipt; names appear nowhere. */
export function ReportListPage() {
  const { t } = useLingui()
  const search = page.useSearch()
  const list = useQuery(reportsQuery(search))
  const columns = useReportColumns()
  usePageTitle(t`Meldingen`)

  const { after, ...filters } = search
  const filtered = Object.values(filters).some((value) => value !== undefined)
  return (
    <>
      <PageHeading title={t`Meldingen`} actions={<Actions />} />
      <ReportFilters search={search} />
      {list.isError ? (
        <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <DataTable
          caption={t`Meldingen`}
          columns={columns}
          loading={list.isPending}
          rows={list.data?.rows}
          rowKey={(row) => row.id}
          rowHref={(row) => `/meldingen/${row.id}`}
          empty={<NoReports filtered={filtered} />}
        />
      )}
      <Pager
        previous={after ? `/meldingen${writeSearch(filters)}` : undefined}
        next={list.data?.next ? `/meldingen${writeSearch({ ...filters, after: list.data.next })}` : undefined}
      />
    </>
  )
}

function Actions() {
  const { t } = useLingui()
  const mayReceive = useMay('reports.receive')
  const mayImport = useMay('reports.import')
  return (
    <>
      {mayImport ? <LinkButton href="/meldingen/importeren">{t`Lijst inlezen`}</LinkButton> : null}
      {mayReceive ? <LinkButton look="primary" href="/meldingen/nieuw">{t`Nieuwe melding`}</LinkButton> : null}
    </>
  )
}

function NoReports({ filtered }: { filtered: boolean }) {
  const { t } = useLingui()
  if (filtered)
    return (
      <EmptyState title={t`Geen meldingen gevonden`} action={<LinkButton href="/meldingen">{t`Alle meldingen tonen`}</LinkButton>}>
        <Trans>Er is geen melding die aan alle keuzes hierboven voldoet, of die u mag inzien.</Trans>
      </EmptyState>
    )
  return (
    <EmptyState title={t`Er zijn nog geen meldingen voor u`}>
      <Trans>U ziet meldingen van uw eigen team, en meldingen die u zelf hebt vastgelegd of behandelt.</Trans>
    </EmptyState>
  )
}
