import { useLingui } from '@lingui/react/macro'
import { type Column, DataTable } from '#design/data-table.tsx'
import { Hidden } from '#design/hidden.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { type Figure, sourceWords, type YearFigures } from '../../contract.ts'
import { FigureLink, numberOf, wholeOf } from './FigureLink.tsx'

type Source = keyof typeof sourceWords

interface FunnelTableProps {
  figures: YearFigures
  figure: (key: Figure['key']) => Figure
}

const steps = ['received', 'worth-investigating', 'investigated', 'finished', 'share'] as const

/** From receipt to consequence, per source: each number with its part of the step before, and its bar as a part of what was received. */
export function FunnelTable({ figures, figure }: FunnelTableProps) {
  const { t } = useLingui()
  const word = useWord()
  const rows: (Source | undefined)[] = [undefined, ...figures.shareBySource.map((part) => part.source)]

  const columns: Column<Source | undefined>[] = steps.map((key) => ({
    key,
    header: key === 'share' ? t`Met gevolg` : word(figure(key).words),
    align: 'end',
    cell: (source) => <Step year={figures.year} step={figure(key)} received={figure('received')} source={source} />,
  }))
  return (
    <DataTable
      caption={t`Van melding tot gevolg, per bron`}
      rows={rows}
      rowKey={(source) => source ?? 'all'}
      columns={[{ key: 'source', header: t`Bron`, cell: (source) => (source ? word(sourceWords[source]) : t`Alle bronnen`) }, ...columns]}
    />
  )
}

function Step({ year, step, received, source }: { year: number; step: Figure; received: Figure; source: Source | undefined }) {
  const { t } = useLingui()
  const format = useFormat()
  const count = numberOf(step, source)
  const before = wholeOf(step, source)
  const all = numberOf(received, source)
  return (
    <span className="wh-step">
      <FigureLink year={year} figure={step} {...(source && { source })} />
      {before ? (
        <span className="wh-step__part">
          {format.share(count / before)}
          <Hidden>{t` van de stap ervoor`}</Hidden>
        </span>
      ) : null}
      <span className="wh-step__track" aria-hidden="true">
        <span className="wh-step__bar" style={{ inlineSize: `${all > 0 ? (count / all) * 100 : 0}%` }} />
      </span>
    </span>
  )
}
