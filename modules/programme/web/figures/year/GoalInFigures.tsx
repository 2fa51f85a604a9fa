import { Trans, useLingui } from '@lingui/react/macro'
import { ShareBar } from '#design/share-bar.tsx'
import { useWord } from '#platform/web/language.ts'
import { aimKindWords, type DashboardGoal, type Figure, figureWords } from '../../../contract.ts'
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
      <p className="wh-goal__note">
        <Trans>Hiervoor is nog niets geteld.</Trans>
      </p>
    )

  const rest = goal.share ? others : goal.results
  return (
    <>
      {goal.share ? <ShareOfGoal goal={goal} share={goal.share} place={place} /> : null}
      {rest.length > 0 ? <GoalResults results={rest} aim={goal.share ? null : goal.aim} figures={figures} place={place} /> : null}
      {goal.aim && !goal.share ? <Standing goal={goal} aim={goal.aim} /> : null}
    </>
  )
}

interface ShareOfGoalProps {
  goal: DashboardGoal
  share: NonNullable<DashboardGoal['share']>
  place: FigurePlace
}

function ShareOfGoal({ goal, share, place }: ShareOfGoalProps) {
  const { t } = useLingui()
  const word = useWord()
  const { aim } = goal
  const aimName = aim && word(aimKindWords[aim.kind])
  return (
    <div className="wh-goal__share">
      <ShareBar
        label={word(figureWords.share)}
        {...share}
        {...(aim && { baseline: aim.value, baselineLabel: t`Het ${aimName} van het programma` })}
      />
      {aim ? <Standing goal={goal} aim={aim} /> : null}
      <p className="wh-goal__note">
        <Trans>
          Open de rijen: <FigureLink place={place} figure={{ key: 'share', words: figureWords.share }} count={share.numerator} /> van{' '}
          <FigureLink place={place} figure={{ key: 'finished', words: figureWords.finished }} count={share.denominator} /> afgeronde
          onderzoeken.
        </Trans>
      </p>
    </div>
  )
}
