import type { ProgrammeVersion, RetireActivity } from '../../contract.ts'
import { type ProgrammeWork, recorded, takeDraftWith } from './take-draft.ts'
import { reasonForRetiring } from './version-rules.ts'

/** Retires an activity with a reason, or takes it up again; its text stays. Refuses `programme.not-a-draft`, `programme.retire-needs-reason`. */
export async function retireActivity(work: ProgrammeWork, id: string, retirement: RetireActivity): Promise<ProgrammeVersion> {
  const draft = await takeDraftWith(work, 'activity', id)

  const because = reasonForRetiring(retirement)

  await work.tx.updateTable('programme.activity').set({ retired_because: because }).where('id', '=', id).execute()
  return recorded(work, draft.id, because ? 'programme.activity-retired' : 'programme.activity-taken-up', { activityId: id })
}
