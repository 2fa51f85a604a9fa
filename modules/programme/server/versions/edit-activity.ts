import type { EditActivity, ProgrammeVersion } from '../../contract.ts'
import { mustHaveSaved, type ProgrammeWork, recorded, takeDraftWith } from './take-draft.ts'

/** Saves what an activity is called, its share, who carries it out and from what it is measured. Refuses `programme.not-a-draft`, `programme.text-changed-meanwhile`. */
export async function editActivity(work: ProgrammeWork, id: string, activity: EditActivity): Promise<ProgrammeVersion> {
  const draft = await takeDraftWith(work, 'activity', id)

  const { kind, theme, title, sharePercent, executors, measuredWith, revision } = activity
  const saved = await work.tx
    .updateTable('programme.activity')
    .set({ kind, theme, title, share_percent: sharePercent, executors, measured_with: measuredWith, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow()
  mustHaveSaved(saved)
  return recorded(work, draft.id, 'programme.activity-edited', { activityId: id, sharePercent })
}
