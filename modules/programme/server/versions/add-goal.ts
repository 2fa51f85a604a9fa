import { newId } from '#platform/server/new-id.ts'
import type { ProgrammeVersion, WriteGoal } from '../../contract.ts'
import { goalColumns } from './goal-columns.ts'
import { mustBeJudgeable } from './goal-rules.ts'
import { type ProgrammeWork, recorded, takeDraftWith } from './take-draft.ts'

/** Adds a goal to an activity, after the others. Refuses `programme.not-a-draft`, `goal.no-way-of-judging`, `goal.aim-does-not-fit`. */
export async function addGoal(work: ProgrammeWork, activityId: string, goal: WriteGoal): Promise<ProgrammeVersion> {
  const draft = await takeDraftWith(work, 'activity', activityId)
  const others = await work.tx.selectFrom('programme.goal').select('position').where('activity_id', '=', activityId).execute()

  mustBeJudgeable(goal)

  const id = newId()
  const position = Math.max(0, ...others.map((other) => other.position)) + 1
  await work.tx
    .insertInto('programme.goal')
    .values({ id, key: id, activity_id: activityId, position, ...goalColumns(goal) })
    .execute()
  return recorded(work, draft.id, 'goal.added', { goalId: id, judgedBy: goal.judgedBy, figures: goal.figures })
}
