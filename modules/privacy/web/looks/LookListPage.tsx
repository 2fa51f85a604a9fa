import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Alert } from '#design/alert.tsx'
import { LinkButton } from '#design/button.tsx'
import { DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { Pager } from '#design/pager.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import { looksQuery } from '../privacy-queries.ts'
import { LookFilters } from './LookFilters.tsx'
import { useLookColumns } from './look-columns.tsx'
import './looks.css'
import { TrailSeal } from './TrailSeal.tsx'

const page = getRouteApi('/staff/privacy/inzage')

/** Who looked at which report or file: the log, never the contents. Nobody is counted or compared. */
export function LookListPage() {
  const { t } = useLingui()
  const search = page.useSearch()
  const looks = useQuery(looksQuery(search))
  const columns = useLookColumns()
  usePageTitle(t`Inzage`)

  const { after, ...filters } = search
  const reference = looks.data?.rows.find(({ about }) => about.id === filters.about)?.about.reference
  return (
    <>
      <PageHeading
        title={filters.about && reference ? t`Wie keek in ${reference}` : t`Inzage`}
        trail={filters.about ? [{ label: t`Inzage`, href: '/privacy/inzage' }] : []}
        intro={t`Wie keek wanneer, waarin en in welke rol. U ziet het logboek, niet wat in een dossier staat.`}
        actions={<LinkButton href="/privacy/inzage/persoon">{t`Wie keek naar één persoon`}</LinkButton>}
      />
      <LookFilters search={search} />
      {filters.caseRole ? <WithoutRole /> : null}
      {looks.isError ? (
        <RefusalPanel refusal={looks.error} onRetry={() => void looks.refetch()} />
      ) : (
        <DataTable
          caption={t`Inzage`}
          columns={columns}
          loading={looks.isPending}
          rows={looks.data?.rows}
          rowKey={(row) => String(row.seq)}
          empty={
            <EmptyState title={t`Geen inzage gevonden`} action={<LinkButton href="/privacy/inzage">{t`Alle inzage tonen`}</LinkButton>}>
              <Trans>Niemand keek op een manier die aan alle keuzes hierboven voldoet.</Trans>
            </EmptyState>
          }
        />
      )}
      <div className="wh-look-actions">
        <Pager
          previous={after ? `/privacy/inzage${writeSearch(filters)}` : undefined}
          next={looks.data?.next ? `/privacy/inzage${writeSearch({ ...filters, after: looks.data.next })}` : undefined}
        />
        {looks.data?.rows.length ? (
          <LinkButton small href={`/api/v1/privacy/looks/file${writeSearch(filters)}`} target="_blank" download>
            {t`Deze inzage als CSV (hoogstens 5.000 regels)`}
          </LinkButton>
        ) : null}
      </div>
      <TrailSeal />
    </>
  )
}

function WithoutRole() {
  const { t } = useLingui()
  return (
    <Alert title={t`Zonder eigen rol hoeft niet fout te zijn`}>
      <Trans>
        U ziet wie keek zonder behandelaar, meelezer of beslisser te zijn. Een coördinator verdeelt het werk en mag dan kijken. Vraag de
        collega ernaar voordat u iets concludeert.
      </Trans>
    </Alert>
  )
}
