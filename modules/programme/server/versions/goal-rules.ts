import { ruleBroken } from '#platform/server/refusal.ts'
import type { WriteGoal } from '../../contract.ts'

type Judging = Pick<WriteGoal, 'judgedBy' | 'figures' | 'aim' | 'judge' | 'judgedWhen'>

/** It must be clear how a goal is judged. Refuses `goal.no-way-of-judging`, `goal.aim-does-not-fit`. */
export function mustBeJudgeable(goal: Judging): void {
  const fault = faultOf(goal)
  if (fault) throw ruleBroken(fault)
}

/** Why it is not clear how a goal is judged; null when it is. */
export function faultOf(goal: Judging): 'goal.no-way-of-judging' | 'goal.aim-does-not-fit' | null {
  const { judgedBy, figures, judge, judgedWhen } = goal
  const isClear = judgedBy === 'figures' ? figures.length > 0 : Boolean(judge && judgedWhen)
  if (!isClear) return 'goal.no-way-of-judging'
  return aimFits(goal) ? null : 'goal.aim-does-not-fit'
}

/** An aim belongs to the first figure: the share lies between 0 and 1, all else is counted in whole days, cents or things. */
function aimFits({ figures: [first], aim }: Judging): boolean {
  if (!aim) return true
  if (!first) return false
  return first === 'share' ? aim.value <= 1 : Number.isInteger(aim.value)
}
