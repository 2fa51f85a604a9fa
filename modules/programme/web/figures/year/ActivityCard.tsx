import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { type Dashboard, type DashboardActivity, scopeOfKind } from '../../../contract.ts'
import { usePercent } from '../../versions/version-words.tsx'
import type { FigurePlace } from '../figure-place.ts'
import { GoalItem } from './GoalItem.tsx'
import { KeyFigures } from './KeyFigures.tsx'
import { MonthTrend } from './MonthTrend.tsx'

/** One activity of the programme: its numbers, its goals beside them, and how the year went by month. */
export function ActivityCard({ activity, dashboard: { year, asOf } }: { activity: DashboardActivity; dashboard: Dashboard }) {
  const { t } = useLingui()
  const percent = usePercent()
  const id = useId()
  const place: FigurePlace = { year, scope: scopeOfKind(activity.kind) ?? 'all', asOf: asOf ?? undefined }
  const { theme, title, sharePercent, figures, goals, trend } = activity

  return (
    <article className="wh-activity" aria-labelledby={id}>
      <header className="wh-activity__head">
        <p className="wh-activity__theme">
          <span lang="nl">{theme}</span>
          {sharePercent === null ? null : <span>{t`${percent(sharePercent)} van de capaciteit`}</span>}
        </p>
        <h3 id={id} className="utrecht-heading-2 wh-activity__title" lang="nl">
          {title}
        </h3>
      </header>
      {figures.length > 0 ? (
        <KeyFigures figures={figures} place={place} />
      ) : (
        <p className="wh-activity__unmeasured">
          <Trans>
            Van deze activiteit wordt hier nog niets geteld. De cijfers komen vanzelf zodra dit werk in Wederhoor wordt vastgelegd.
          </Trans>
        </p>
      )}
      {trend.length > 0 ? <MonthTrend trend={trend} title={title} year={year} ofAdvice={activity.kind === 'primary-process'} /> : null}
      <section className="wh-activity__part" aria-label={t`Doelen van ${title}`}>
        <h4 className="wh-activity__part-title">
          <Trans>Doelen</Trans>
        </h4>
        {goals.length === 0 ? (
          <p>
            <Trans>Het programma noemt bij deze activiteit geen doelen.</Trans>
          </p>
        ) : (
          <ul className="wh-year-goals">
            {goals.map((goal) => (
              <GoalItem key={goal.id} goal={goal} figures={figures} place={place} />
            ))}
          </ul>
        )}
      </section>
    </article>
  )
}
