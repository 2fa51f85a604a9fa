import { useLingui } from '@lingui/react/macro'
import { type Column, DataTable } from '#design/data-table.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { type Figure, type ShareOfYear, sourceWords, type YearFigures } from '../../contract.ts'
import { FigureLink } from './FigureLink.tsx'

type Source = keyof typeof sourceWords

interface OutcomesTableProps {
  figures: YearFigures
  figure: (key: Figure['key']) => Figure
}

interface Line {
  source?: Source
  share: ShareOfYear
}

const outcomes = ['terminated', 'changed', 'not-granted', 'no-finding', 'other', 'unknown'] as const

/** What the finished investigations led to, per source; unknown is a column of its own. */
export function OutcomesTable({ figures, figure }: OutcomesTableProps) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const lines: Line[] = [{ share: figures.share }, ...figures.shareBySource.map((share) => ({ source: share.source, share }))]

  const columns: Column<Line>[] = [...outcomes, 'finished' as const].map((key) => ({
    key,
    header: word(figure(key).words),
    align: 'end',
    cell: ({ source }) => <FigureLink year={figures.year} figure={figure(key)} {...(source && { source })} />,
  }))
  const shareOf = ({ share }: Line) =>
    share.share === null ? '–' : t`${format.share(share.share)} (${format.share(share.low)} tot ${format.share(share.high)})`
  return (
    <DataTable
      caption={t`Uitkomsten van afgeronde onderzoeken, per bron`}
      rows={lines}
      rowKey={({ source }) => source ?? 'all'}
      columns={[
        { key: 'source', header: t`Bron`, cell: ({ source }) => (source ? word(sourceWords[source]) : t`Alle bronnen`) },
        ...columns,
        { key: 'share', header: t`Met gevolg (95%-marge)`, align: 'end', cell: shareOf },
      ]}
    />
  )
}
