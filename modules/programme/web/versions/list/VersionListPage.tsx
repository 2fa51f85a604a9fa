import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { type Column, DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Hidden } from '#design/hidden.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { useFormat } from '#platform/web/format.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { VersionHead } from '../../../contract.ts'
import { NewDraft } from '../start/NewDraft.tsx'
import { versionsQuery } from '../version-queries.ts'
import { VersionBadge } from '../version-words.tsx'

/** The programmes of all years, each with its versions. */
export function VersionListPage() {
  const { t } = useLingui()
  const versions = useQuery(versionsQuery)
  const columns = useColumns()
  usePageTitle(t`Programma`)

  return (
    <>
      <PageHeading
        title={t`Programma`}
        intro={t`Wat het team in een jaar doet, waarom, en waaraan te zien is of het lukt. Een vastgestelde tekst verandert niet; een wijziging is een nieuwe versie.`}
        actions={<NewDraft />}
      />
      {versions.isError ? (
        <RefusalPanel refusal={versions.error} onRetry={() => void versions.refetch()} />
      ) : (
        <DataTable
          caption={t`Programma's per jaar en versie`}
          columns={columns}
          loading={versions.isPending}
          rows={versions.data?.versions}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/programma/${id}`}
          empty={
            <EmptyState title={t`Er is nog geen programma`}>
              <Trans>Het eerste programma wordt door de beheerder ingelezen. Daarna staat hier elk jaar met zijn versies.</Trans>
            </EmptyState>
          }
        />
      )}
    </>
  )
}

function useColumns(): Column<VersionHead>[] {
  const { t } = useLingui()
  const format = useFormat()
  return [
    { key: 'year', header: t`Jaar`, width: '6rem', cell: ({ year, number }) => <YearOfVersion year={year} number={number} /> },
    { key: 'number', header: t`Versie`, width: '5rem', cell: ({ number }) => number },
    { key: 'state', header: t`Stand`, cell: ({ state }) => <VersionBadge state={state} /> },
    {
      key: 'adopted',
      header: t`Vastgesteld`,
      cell: ({ adoptedBy, adoptedOn }) => (adoptedBy ? t`${format.date(adoptedOn)}, door ${adoptedBy}` : t`nog niet`),
    },
    { key: 'reason', header: t`Reden van deze versie`, cell: ({ reason }) => reason ?? t`eerste versie van het jaar` },
  ]
}

/** Versions of one year would else have links with the same words. */
function YearOfVersion({ year, number }: Pick<VersionHead, 'year' | 'number'>) {
  const { t } = useLingui()
  return (
    <>
      {year}
      <Hidden>, {t`versie ${number}`}</Hidden>
    </>
  )
}
