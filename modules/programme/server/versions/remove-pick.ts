import type { ProgrammeVersion } from '../../contract.ts'
import { type ProgrammeWork, recorded, takeDraftWith } from './take-draft.ts'

/** Takes something that was picked out of a draft. Refuses `programme.not-a-draft`. */
export async function removePick(work: ProgrammeWork, id: string): Promise<ProgrammeVersion> {
  const draft = await takeDraftWith(work, 'pick', id)

  await work.tx.deleteFrom('programme.pick').where('id', '=', id).execute()
  return recorded(work, draft.id, 'pick.removed', { pickId: id })
}
