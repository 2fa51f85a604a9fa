import { useLingui } from '@lingui/react/macro'
import { Bar } from '#design/bar.tsx'
import { type Column, DataTable } from '#design/data-table.tsx'
import { Hidden } from '#design/hidden.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import type { Figure } from '../../../contract.ts'
import { FigureLink } from '../FigureLink.tsx'
import { figureIn } from '../figure-in.ts'
import type { FigurePlace } from '../figure-place.ts'
import type { GroupProps } from './group-props.ts'
import { type Line, narrowedTo, numbersOf } from './lines.ts'

interface FunnelTableProps extends GroupProps {
  caption: string
  /** What the lines are: a source, a scheme. */
  header: string
  lines: readonly Line[]
}

const steps = ['received', 'worth-investigating', 'investigated', 'finished', 'share'] as const

/** From receipt to consequence: each number with its part of the step before, and its bar as a part of what was received. */
export function FunnelTable({ caption, header, figures, place, lines }: FunnelTableProps) {
  const { t } = useLingui()
  const word = useWord()
  const received = figureIn(figures, 'received')

  const columns: Column<Line>[] = steps.map((key) => ({
    key,
    header: key === 'share' ? t`Met gevolg` : word(figureIn(figures, key).words),
    align: 'end',
    cell: (line) => <Step place={place} step={figureIn(figures, key)} received={received} line={line} />,
  }))
  return (
    <DataTable
      caption={caption}
      rows={lines}
      rowKey={({ key }) => key}
      columns={[{ key: 'name', header, cell: ({ name }) => name }, ...columns]}
    />
  )
}

function Step({ place, step, received, line }: { place: FigurePlace; step: Figure; received: Figure; line: Line }) {
  const { t } = useLingui()
  const format = useFormat()
  const { numerator, denominator } = numbersOf(step, line.narrowed)
  return (
    <span className="wh-step">
      <FigureLink place={place} figure={step} count={numerator} narrowed={line.narrowed} narrowedTo={narrowedTo(line)} />
      {denominator ? (
        <span className="wh-step__part">
          {format.share(numerator / denominator)}
          <Hidden>{t` van de stap ervoor`}</Hidden>
        </span>
      ) : null}
      <Bar value={numerator} of={numbersOf(received, line.narrowed).numerator} />
    </span>
  )
}
