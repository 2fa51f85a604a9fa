import { Trans, useLingui } from '@lingui/react/macro'
import { ShareBar } from '#design/share-bar.tsx'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { aimKindWords, type DashboardGoal, type Figure } from '../../../contract.ts'
import { FigureLink } from '../FigureLink.tsx'
import type { FigurePlace } from '../figure-place.ts'
import { GoalResults } from './GoalResults.tsx'
import { Standing } from './Standing.tsx'

interface GoalInFiguresProps {
  goal: DashboardGoal
  figures: readonly Figure[]
  place: FigurePlace
}

/** A goal that is held against figures: the one with the aim first, then the others. */
export function GoalInFigures({ goal, figures, place }: GoalInFiguresProps) {
  const [first, ...others] = goal.results
  if (!first)
    return (
      <p className="wh-year-goal__note">
        <Trans>Hiervoor is nog niets geteld.</Trans>
      </p>
    )

  const finished = figures.find(({ key }) => key === 'finished')
  const rest = goal.share ? others : goal.results
  return (
    <>
      {goal.share ? <ShareOfGoal goal={goal} result={first} share={goal.share} finished={finished} place={place} /> : null}
      {rest.length > 0 ? <GoalResults results={rest} aim={goal.share ? null : goal.aim} figures={figures} place={place} /> : null}
      {goal.aim && !goal.share ? <Standing goal={goal} aim={goal.aim} /> : null}
    </>
  )
}

interface ShareOfGoalProps {
  goal: DashboardGoal
  result: DashboardGoal['results'][number]
  /** What the share is of; only where the activity has figures of its own. */
  finished: Figure | undefined
  share: NonNullable<DashboardGoal['share']>
  place: FigurePlace
}

function ShareOfGoal({ goal, result, share, finished, place }: ShareOfGoalProps) {
  const { t } = useLingui()
  const word = useWord()
  const { aim } = goal
  const aimName = aim && word(aimKindWords[aim.kind])
  return (
    <div className="wh-year-goal__share">
      <ShareBar
        label={word(result.words)}
        {...share}
        {...(aim && { baseline: aim.value, baselineLabel: t`${capital(aimName ?? '')} van het programma` })}
      />
      {aim ? <Standing goal={goal} aim={aim} /> : null}
      {finished ? (
        <p className="wh-year-goal__note">
          <Trans>
            Open de rijen: <FigureLink place={place} figure={result} count={share.numerator} /> van{' '}
            <FigureLink place={place} figure={finished} count={share.denominator} /> afgeronde onderzoeken.
          </Trans>
        </p>
      ) : null}
    </div>
  )
}
