import { Trans } from '@lingui/react/macro'
import { useFormat } from '#platform/web/format.ts'
import type { DashboardGoal } from '../../../contract.ts'

/** A goal that somebody judges in words: who and when, and what was found. */
export function GoalInWords({ goal: { judge, judgedWhen, judgement } }: { goal: DashboardGoal }) {
  const format = useFormat()
  if (judgement)
    return (
      <figure className="wh-judgement">
        <blockquote className="wh-judgement__text" lang="nl">
          {judgement.text}
        </blockquote>
        <figcaption className="wh-year-goal__note">
          <Trans>
            Beoordeeld door {judgement.judgedBy}, {format.date(judgement.judgedAt)}
          </Trans>
        </figcaption>
      </figure>
    )
  return (
    <p className="wh-year-goal__note">
      <Trans>
        Nog niet beoordeeld. Dat doet de <span lang="nl">{judge}</span> in woorden, <span lang="nl">{judgedWhen}</span>.
      </Trans>
    </p>
  )
}
