import { useLingui } from '@lingui/react/macro'
import { type Column, DataTable } from '#design/data-table.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { type ShareOfYear, sourceWords } from '../../../contract.ts'
import { FigureLink } from '../FigureLink.tsx'
import { figureIn } from '../figure-in.ts'
import type { GroupProps } from './group-props.ts'
import { type Line, narrowedTo, numbersOf } from './lines.ts'
import { outcomes } from './outcomes.ts'

interface LineWithShare extends Line {
  share: ShareOfYear
}

/** What the finished investigations led to, per source; unknown is a column of its own. */
export function OutcomesTable({ figures, place }: GroupProps) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const lines: LineWithShare[] = [
    { key: 'all', name: t`Alle bronnen`, narrowed: {}, share: figures.share },
    ...figures.shareBySource.map((share) => ({
      key: share.source,
      name: word(sourceWords[share.source]),
      narrowed: { source: share.source },
      share,
    })),
  ]

  const columns: Column<LineWithShare>[] = [...outcomes, 'finished' as const].map((key) => {
    const figure = figureIn(figures, key)
    return {
      key,
      header: word(figure.words),
      align: 'end',
      cell: (line) => (
        <FigureLink
          place={place}
          figure={figure}
          count={numbersOf(figure, line.narrowed).numerator}
          narrowed={line.narrowed}
          narrowedTo={narrowedTo(line)}
        />
      ),
    }
  })
  const shareOf = ({ share }: LineWithShare) =>
    share.share === null ? '–' : t`${format.share(share.share)} (${format.share(share.low)} tot ${format.share(share.high)})`
  return (
    <DataTable
      caption={t`Uitkomsten van afgeronde onderzoeken, per bron`}
      rows={lines}
      rowKey={({ key }) => key}
      columns={[
        { key: 'name', header: t`Bron`, cell: ({ name }) => name },
        ...columns,
        { key: 'share', header: t`Met gevolg (95%-marge)`, align: 'end', cell: shareOf },
      ]}
    />
  )
}
