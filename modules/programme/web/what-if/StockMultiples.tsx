import { Trans, useLingui } from '@lingui/react/macro'
import { DataTable } from '#design/data-table.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { type Spread, type StreamOutcome, streamWords, workStageWords } from '../../contract.ts'
import { useMonthNames } from './use-month-names.ts'

/** What lies in each stage at the end of each month: small drawings on one scale, with the numbers behind them. */
export function StockMultiples({ now, then }: { now: StreamOutcome; then: StreamOutcome }) {
  const { t } = useLingui()
  const word = useWord()
  const { number } = useFormat()
  const months = useMonthNames('short')
  const top = Math.max(
    1,
    ...[now, then].flatMap(({ stockByStage }) => stockByStage.flatMap(({ months }) => months.map(({ high80 }) => high80))),
  )
  const name = word(streamWords[now.stream])
  return (
    <div className="wh-whatif__stock">
      <h3 className="utrecht-heading-3">
        <Trans>Voorraad aan het eind van elke maand</Trans>
      </h3>
      <p className="wh-whatif__legend" aria-hidden="true">
        <span data-line="now">{t`nu`}</span>
        <span data-line="then">{t`in dit scenario, met de meeste jaren als band`}</span>
      </p>
      <div className="wh-whatif__multiples" aria-hidden="true">
        {then.stockByStage.map(({ stage, months: after }, at) => (
          <figure key={stage}>
            <figcaption>{capital(word(workStageWords[stage]))}</figcaption>
            <Lines now={now.stockByStage[at]?.months ?? []} then={after} top={top} />
            <div className="wh-whatif__axis">
              <span>{months(0)}</span>
              <span>{t`eind: ${number(Math.round(after[11]?.median ?? 0))}`}</span>
              <span>{months(11)}</span>
            </div>
          </figure>
        ))}
      </div>
      <Disclosure summary={t`De voorraad per maand in getallen`}>
        <DataTable
          caption={t`${name}: voorraad per stap aan het eind van elke maand, nu en in dit scenario`}
          rows={Array.from({ length: 12 }, (_, at) => at)}
          rowKey={String}
          columns={[
            { key: 'month', header: t`Maand`, cell: (at) => months(at) },
            ...then.stockByStage.map(({ stage, months: after }, place) => ({
              key: stage,
              header: capital(word(workStageWords[stage])),
              align: 'end' as const,
              cell: (at: number) => {
                const before = number(Math.round(now.stockByStage[place]?.months[at]?.median ?? 0))
                const later = number(Math.round(after[at]?.median ?? 0))
                return t`${before} → ${later}`
              },
            })),
          ]}
        />
      </Disclosure>
    </div>
  )
}

const WIDTH = 110
const HEIGHT = 44

function Lines({ now, then, top }: { now: readonly Spread[]; then: readonly Spread[]; top: number }) {
  const x = (at: number) => (at * WIDTH) / 11
  const y = (value: number) => HEIGHT - (value / top) * HEIGHT
  const line = (spreads: readonly Spread[], of: (spread: Spread) => number) => spreads.map((spread, at) => `${x(at)},${y(of(spread))}`)
  const band = [...line(then, ({ high80 }) => high80), ...line(then, ({ low80 }) => low80).toReversed()]
  return (
    <svg viewBox={`0 -2 ${WIDTH} ${HEIGHT + 4}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <line className="wh-whatif__floor" x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
      <polygon className="wh-whatif__band" points={band.join(' ')} />
      <polyline className="wh-whatif__now" points={line(now, ({ median }) => median).join(' ')} />
      <polyline className="wh-whatif__then" points={line(then, ({ median }) => median).join(' ')} />
    </svg>
  )
}
