import { useLingui } from '@lingui/react/macro'
import { DataTable } from './data-table.tsx'
import { Disclosure } from './disclosure.tsx'
import { scaleFor } from './scale.ts'
import './month-chart.css'

/** A month of the calendar, `2024-03`, with one number for each series. */
export interface MonthOfSeries {
  month: string
  values: readonly number[]
}

interface MonthChartProps {
  /** What the chart and its table show. */
  caption: string
  /** The names of the series. The first is drawn as an outline, the second filled; any further ones stand in the table only. */
  series: readonly string[]
  months: readonly MonthOfSeries[]
}

/** Two numbers a month beside each other as columns, with a legend in words and the table behind it. The sentence above it is the page's. */
export function MonthChart({ caption, series, months }: MonthChartProps) {
  const { t, i18n } = useLingui()
  const nameOf = (month: string, style: 'short' | 'long') => i18n.date(`${month}-15T12:00:00Z`, { month: style }).replace('.', '')
  const total = { month: '', values: series.map((_, place) => months.reduce((sum, { values }) => sum + (values[place] ?? 0), 0)) }

  return (
    <div className="wh-months">
      <ul className="wh-months__legend" aria-hidden="true">
        {series.slice(0, 2).map((name, place) => (
          <li key={name}>
            <span className="wh-months__swatch" data-series={place} />
            {name}
          </li>
        ))}
      </ul>
      <Drawing months={months} nameOf={(month) => nameOf(month, 'short')} />
      <Disclosure summary={t`De getallen per maand`}>
        <DataTable
          caption={caption}
          rows={[...months, total]}
          rowKey={({ month }) => month}
          columns={[
            { key: 'month', header: t`Maand`, cell: ({ month }) => (month ? nameOf(month, 'long') : t`hele jaar`) },
            ...series.map((header, place) => ({
              key: header,
              header,
              align: 'end' as const,
              cell: ({ values }: MonthOfSeries) => i18n.number(values[place] ?? 0),
            })),
          ]}
        />
      </Disclosure>
    </div>
  )
}

function Drawing({ months, nameOf }: { months: readonly MonthOfSeries[]; nameOf: (month: string) => string }) {
  const { i18n } = useLingui()
  const { top, ticks } = scaleFor(Math.max(0, ...months.flatMap(({ values }) => values.slice(0, 2))))
  const height = (value: number) => `${(value / top) * 100}%`
  return (
    <div className="wh-months__drawing" aria-hidden="true">
      <div className="wh-months__scale">
        {ticks.map((tick) => (
          <span key={tick} className="wh-months__tick" style={{ insetBlockEnd: height(tick) }}>
            <span className="wh-months__tick-number">{i18n.number(tick)}</span>
          </span>
        ))}
      </div>
      <div className="wh-months__plot">
        {months.map(({ month, values }) => (
          <div key={month} className="wh-months__month">
            <div className="wh-months__columns">
              {values.slice(0, 2).map((value, place) => (
                <span
                  // biome-ignore lint/suspicious/noArrayIndexKey: the place is the series, and series never change places.
                  key={place}
                  className="wh-months__column"
                  data-series={place}
                  data-zero={value === 0 || undefined}
                  style={{ blockSize: height(value) }}
                />
              ))}
            </div>
            <MonthName name={nameOf(month)} />
          </div>
        ))}
      </div>
    </div>
  )
}

/** Where there is little room only the first letter is left. */
function MonthName({ name }: { name: string }) {
  return (
    <span className="wh-months__name">
      {name.slice(0, 1)}
      <span className="wh-months__rest">{name.slice(1)}</span>
    </span>
  )
}
