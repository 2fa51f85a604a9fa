import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { MonthChart } from '#design/month-chart.tsx'
import type { MonthPoint } from '../../../contract.ts'

interface MonthTrendProps {
  trend: readonly MonthPoint[]
  title: string
  year: number
  /** Of questions to the advice desk, not of reports */
  ofAdvice: boolean
}

/** Received and finished by month of the calendar, with the sentence that says what it shows. */
export function MonthTrend({ trend, title, year, ofAdvice }: MonthTrendProps) {
  const { t } = useLingui()
  return (
    <section className="wh-activity__part" aria-label={t`${title} per maand`}>
      <h4 className="wh-activity__part-title">
        <Trans>Per maand</Trans>
      </h4>
      <p className="wh-figures__says">
        {ofAdvice ? <AdviceTrendTold trend={trend} year={year} /> : <TrendTold trend={trend} year={year} />}
      </p>
      <MonthChart
        caption={t`${title}: ontvangen en afgerond per maand van ${year}`}
        series={ofAdvice ? [t`gevraagd of gegeven`, t`afgesloten`] : [t`ontvangen`, t`afgerond`, t`waarvan met gevolg`]}
        months={trend.map(({ month, received, finished, withResult }) => ({
          month,
          values: ofAdvice ? [received, finished] : [received, finished, withResult],
        }))}
      />
    </section>
  )
}

function TrendTold({ trend, year }: { trend: readonly MonthPoint[]; year: number }) {
  const { i18n } = useLingui()
  const received = trend.reduce((sum, point) => sum + point.received, 0)
  const finished = trend.reduce((sum, point) => sum + point.finished, 0)
  const busiest = trend.reduce((most, point) => (point.received > most.received ? point : most))
  const month = i18n.date(`${busiest.month}-15T12:00:00Z`, { month: 'long' })
  if (received + finished === 0) return <Trans>In {year} kwam er nog niets binnen en is er niets afgerond.</Trans>
  if (received === 0)
    return (
      <Trans>
        In {year} kwam er niets binnen en <Plural value={finished} one="is # onderzoek" other="zijn # onderzoeken" /> afgerond.
      </Trans>
    )
  return (
    <Trans>
      In {year} <Plural value={received} one="kwam # melding" other="kwamen # meldingen" /> binnen, de meeste in {month} ({busiest.received}
      ), en <Plural value={finished} one="is # onderzoek" other="zijn # onderzoeken" /> afgerond, ook van meldingen uit eerdere jaren.
    </Trans>
  )
}

function AdviceTrendTold({ trend, year }: { trend: readonly MonthPoint[]; year: number }) {
  const { i18n } = useLingui()
  const received = trend.reduce((sum, point) => sum + point.received, 0)
  const finished = trend.reduce((sum, point) => sum + point.finished, 0)
  const busiest = trend.reduce((most, point) => (point.received > most.received ? point : most))
  const month = i18n.date(`${busiest.month}-15T12:00:00Z`, { month: 'long' })
  if (received === 0) return <Trans>In {year} kwam er nog niets bij de adviesdesk.</Trans>
  return (
    <Trans>
      In {year} <Plural value={received} one="was er # advies" other="waren er # adviezen" />, de meeste in {month} ({busiest.received}), en{' '}
      <Plural value={finished} one="is er # afgesloten" other="zijn er # afgesloten" />.
    </Trans>
  )
}
