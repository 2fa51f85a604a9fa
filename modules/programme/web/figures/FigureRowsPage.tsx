import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Alert } from '#design/alert.tsx'
import { DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { Pager } from '#design/pager.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import { type FigureKey, type FigureRow, figureWords, schemeWords, sourceWords } from '../../contract.ts'
import { figureRowsQuery, figuresQuery } from './figure-queries.ts'
import './figures.css'

const page = getRouteApi('/staff/cijfers/$year/$figure')
const places = { report: '/meldingen', investigation: '/onderzoeken' } as const

/** The rows under one number, for those who may see them. Nobody's name stands here. */
export function FigureRowsPage() {
  const { figure } = page.useParams()
  return isFigure(figure) ? <RowsUnder figure={figure} /> : <NoSuchFigure />
}

const isFigure = (written: string): written is FigureKey => written in figureWords

function RowsUnder({ figure }: { figure: FigureKey }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { year } = page.useParams()
  const { bron: source, after } = page.useSearch()
  const rows = useQuery(figureRowsQuery({ year, figure, source, after }))
  const definition = useQuery(figuresQuery(year)).data?.figures.find((one) => one.key === figure)?.definition
  const title = word(figureWords[figure])
  const from = source ? word(sourceWords[source]) : t`alle bronnen`
  const here = `/cijfers/${year}/${figure}`
  usePageTitle(t`${title}, ${year}`)

  return (
    <>
      <PageHeading
        title={t`${title}, ${year}`}
        trail={[{ label: t`Cijfers ${year}`, href: `/cijfers/${year}` }]}
        intro={definition ? word(definition) : undefined}
      />
      {rows.isError ? (
        <RefusalPanel refusal={rows.error} onRetry={() => void rows.refetch()} />
      ) : (
        <div className="wh-stack">
          {rows.data ? (
            <p>
              <Trans>
                <strong>{format.number(rows.data.total)}</strong> in totaal, bron: {from}.
              </Trans>
            </p>
          ) : null}
          {rows.data?.note && rows.data.rows.length > 0 ? <Alert kind="info">{word(rows.data.note)}</Alert> : null}
          <DataTable<FigureRow>
            caption={title}
            loading={rows.isPending}
            rows={rows.data?.rows}
            rowKey={(row) => row.id}
            rowHref={(row) => `${places[row.kind]}/${row.id}`}
            columns={[
              { key: 'reference', header: t`Kenmerk`, cell: (row) => row.reference },
              { key: 'received', header: t`Melding ontvangen`, cell: (row) => format.date(row.receivedOn) },
              { key: 'source', header: t`Bron`, cell: (row) => word(sourceWords[row.source]) },
              { key: 'scheme', header: t`Regeling`, cell: (row) => word(schemeWords[row.scheme]) },
              { key: 'outcome', header: t`Stand of uitkomst`, cell: (row) => word(row.outcome) },
            ]}
            empty={
              <EmptyState title={t`Geen rijen die u mag inzien`}>
                <Trans>Alleen wie bij een dossier betrokken is, ziet het. Het getal zelf telt alle dossiers.</Trans>
              </EmptyState>
            }
          />
          <Pager
            next={rows.data?.next ? here + writeSearch({ bron: source, after: rows.data.next }) : undefined}
            previous={after ? here + writeSearch({ bron: source }) : undefined}
          />
        </div>
      )}
    </>
  )
}

function NoSuchFigure() {
  const { t } = useLingui()
  const { year } = page.useParams()
  usePageTitle(t`Cijfers ${year}`)
  return (
    <>
      <PageHeading title={t`Dit cijfer bestaat niet`} trail={[{ label: t`Cijfers ${year}`, href: `/cijfers/${year}` }]} />
      <EmptyState title={t`Er is geen cijfer op dit adres`}>
        <Trans>Ga terug naar de cijfers en kies daar een getal.</Trans>
      </EmptyState>
    </>
  )
}
