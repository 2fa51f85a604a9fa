import { useLingui } from '@lingui/react/macro'
import { type Column, DataTable } from '#design/data-table.tsx'
import { Hidden } from '#design/hidden.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { type Figure, sourceWords, type YearFigures } from '../contract.ts'
import { FigureLink, numberOf } from './FigureLink.tsx'

type Source = keyof typeof sourceWords

interface FunnelTableProps {
  figures: YearFigures
  figure: (key: Figure['key']) => Figure
}

const steps = ['received', 'worth-investigating', 'investigated', 'finished', 'share'] as const

/** From receipt to consequence, per source: each number with its bar, as a part of what was received from that source. */
export function FunnelTable({ figures, figure }: FunnelTableProps) {
  const { t } = useLingui()
  const word = useWord()
  const rows: (Source | undefined)[] = [...figures.shareBySource.map((part) => part.source), undefined]
  const headers = { share: t`Met gevolg` }

  const columns: Column<Source | undefined>[] = steps.map((key) => ({
    key,
    header: key === 'share' ? headers.share : word(figure(key).words),
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
  const whole = numberOf(received, source)
  const part = whole > 0 ? numberOf(step, source) / whole : 0
  return (
    <span className="wh-step">
      <FigureLink year={year} figure={step} {...(source && { source })} />
      {step.key === 'received' || whole === 0 ? null : (
        <span className="wh-step__part">
          {format.share(part)}
          <Hidden>{t` van de ontvangen meldingen`}</Hidden>
        </span>
      )}
      <span className="wh-step__track" aria-hidden="true">
        <span className="wh-step__bar" style={{ inlineSize: `${part * 100}%` }} />
      </span>
    </span>
  )
}
