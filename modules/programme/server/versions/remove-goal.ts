import type { ProgrammeVersion } from '../../contract.ts'
import { type ProgrammeWork, recorded, takeDraftWith } from './take-draft.ts'

/** Takes a goal out of a draft. Refuses `programme.not-a-draft`. */
export async function removeGoal(work: ProgrammeWork, id: string): Promise<ProgrammeVersion> {
  const draft = await takeDraftWith(work, 'goal', id)

  await work.tx.deleteFrom('programme.goal').where('id', '=', id).execute()
  return recorded(work, draft.id, 'goal.removed', { goalId: id })
}
