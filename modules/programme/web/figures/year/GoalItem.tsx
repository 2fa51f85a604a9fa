import type { DashboardGoal, Figure } from '../../../contract.ts'
import type { FigurePlace } from '../figure-place.ts'
import { GoalInFigures } from './GoalInFigures.tsx'
import { GoalInWords } from './GoalInWords.tsx'

interface GoalItemProps {
  goal: DashboardGoal
  /** Those of the activity, which know what has changed since the day asked for. */
  figures: readonly Figure[]
  place: FigurePlace
}

/** A goal in the programme's own words, and how it is seen whether it is reached. */
export function GoalItem({ goal, figures, place }: GoalItemProps) {
  return (
    <li className="wh-year-goal">
      <p className="wh-year-goal__sentence" lang="nl">
        {goal.sentence}
      </p>
      {goal.judgedBy === 'words' ? <GoalInWords goal={goal} /> : <GoalInFigures goal={goal} figures={figures} place={place} />}
    </li>
  )
}
