import { Trans, useLingui } from '@lingui/react/macro'
import { StatusBadge } from '#design/status-badge.tsx'
import { useWord } from '#platform/web/language.ts'
import { type Aim, type DashboardGoal, directionWords, measuredBy } from '../../../contract.ts'
import { useAimWords } from '../aim-words.ts'

const tones = { better: 'safe', 'as-expected': 'active', worse: 'warning', followed: 'neutral' } as const

/** How the figure of a goal stands beside its aim: a verdict with a shape, and a sentence that says why. */
export function Standing({ goal, aim }: { goal: DashboardGoal; aim: Aim }) {
  const words = useAimWords()
  const word = useWord()
  if (!goal.standing)
    return (
      <p className="wh-year-goal__note">
        <Trans>Er is nog niets geteld, dus nog niets naast {words.nameOf(aim)} te leggen.</Trans>
      </p>
    )
  return (
    <p className="wh-year-goal__standing">
      <StatusBadge tone={tones[goal.standing]}>{words.verdict(goal.standing, aim)}</StatusBadge> <Beside goal={goal} aim={aim} />{' '}
      {aim.direction === 'none' ? null : <span className="wh-year-goal__note">({word(directionWords[aim.direction])})</span>}
    </p>
  )
}

function Beside({ goal: { share, results }, aim }: { goal: DashboardGoal; aim: Aim }) {
  const { shareBeside, numberBeside } = useAimWords()
  const { t } = useLingui()
  const [first] = results
  if (share) return shareBeside(share, aim)
  const measured = first ? measuredBy(first) : null
  return first && measured !== null ? numberBeside(measured, first.unit, aim) : t`Nog niets geteld.`
}
