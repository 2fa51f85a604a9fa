import type { ProgrammeVersion, WriteGoal } from '../../contract.ts'
import { goalColumns } from './goal-columns.ts'
import { mustBeJudgeable } from './goal-rules.ts'
import { mustHaveSaved, type ProgrammeWork, recorded, takeDraftWith } from './take-draft.ts'

/**
 * Saves a goal. Refuses `programme.not-a-draft`, `goal.no-way-of-judging`, `goal.aim-does-not-fit`, and
 * `programme.text-changed-meanwhile` to whoever did not read the latest.
 */
export async function writeGoal(work: ProgrammeWork, id: string, goal: WriteGoal): Promise<ProgrammeVersion> {
  const draft = await takeDraftWith(work, 'goal', id)

  mustBeJudgeable(goal)

  const saved = await work.tx
    .updateTable('programme.goal')
    .set({ ...goalColumns(goal), revision: goal.revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', goal.revision)
    .executeTakeFirstOrThrow()
  mustHaveSaved(saved)
  return recorded(work, draft.id, 'goal.written', { goalId: id, judgedBy: goal.judgedBy, figures: goal.figures })
}
