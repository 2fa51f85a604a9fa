import { Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import { type Column, DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Pager } from '#design/pager.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { type FigureRow, type FigureRows, figureSchemeWords, figureSourceWords } from '../../../contract.ts'

const places = { report: '/meldingen', investigation: '/onderzoeken', question: '/advies', action: '/acties' } as const

interface RowsTableProps {
  caption: string
  page: FigureRows | undefined
  isLoading: boolean
  next: string | undefined
  /** Back to the first page. */
  first: string | undefined
}

/** A page of rows, each a file without anybody's name. */
export function RowsTable({ caption, page, isLoading, next, first }: RowsTableProps) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const kind = page?.rows[0]?.kind ?? 'report'
  const brings: Column<FigureRow>[] = page?.rows.some((row) => row.brings)
    ? [{ key: 'brings', header: t`Brengt mee`, cell: (row) => (row.brings ? word(row.brings) : '–') }]
    : []

  return (
    <div className="wh-stack">
      {page?.note && page.rows.length > 0 ? <Alert kind="info">{word(page.note)}</Alert> : null}
      <DataTable<FigureRow>
        caption={caption}
        loading={isLoading}
        rows={page?.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `${places[row.kind]}/${row.id}`}
        columns={[
          { key: 'reference', header: t`Kenmerk`, width: '9rem', cell: (row) => row.reference },
          {
            key: 'received',
            header: { question: t`Gevraagd`, action: t`Uitgevoerd op`, report: t`Melding ontvangen`, investigation: t`Melding ontvangen` }[
              kind
            ],
            cell: (row) => format.date(row.receivedOn),
          },
          { key: 'source', header: kind === 'action' ? t`Van wie` : t`Bron`, cell: (row) => word(figureSourceWords[row.source]) },
          { key: 'scheme', header: kind === 'action' ? t`Soort` : t`Regeling`, cell: (row) => word(figureSchemeWords[row.scheme]) },
          { key: 'outcome', header: t`Stand of uitkomst`, cell: (row) => word(row.outcome) },
          ...brings,
        ]}
        empty={page?.total === 0 ? <NothingThere /> : <NotYours />}
      />
      <Pager next={next} previous={first} />
    </div>
  )
}

function NothingThere() {
  const { t } = useLingui()
  return (
    <EmptyState title={t`Hier staan geen rijen onder`}>
      <Trans>Het getal is nul.</Trans>
    </EmptyState>
  )
}

function NotYours() {
  const { t } = useLingui()
  return (
    <EmptyState title={t`Geen rijen die u mag inzien`}>
      <Trans>Alleen wie bij een dossier betrokken is, ziet het. Het getal zelf telt alle dossiers.</Trans>
    </EmptyState>
  )
}
