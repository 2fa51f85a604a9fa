import type { StaffTables } from '#modules/staff/server/index.ts'
import { newId } from '#platform/server/new-id.ts'
import type { Work } from '#platform/server/work.ts'
import type { InvestigationFile, MoveStage } from '../contract.ts'
import { mustWorkOn } from './access-rules.ts'
import { readFile } from './get-investigation.ts'
import { loadFileForUpdate } from './load-file.ts'
import { moveStage } from './stage-rules.ts'
import type { InvestigationsTables } from './tables.ts'

/** Moves a file through the gates to its next stage, or one stage back with a reason. Refuses with the code of the gate that is not met. */
export async function moveFile(
  work: Work<InvestigationsTables & StaffTables>,
  id: string,
  { to, reason }: MoveStage,
): Promise<InvestigationFile> {
  const file = await loadFileForUpdate(work, id)

  mustWorkOn(file, work.actor.id ?? '')
  const direction = moveStage(file, to, reason)

  if (direction === 'back') {
    await work.tx
      .insertInto('investigations.step_back')
      .values({
        id: newId(),
        investigation_id: id,
        from_stage: file.stage,
        to_stage: to,
        reason: reason ?? '',
        taken_by: work.actor.id ?? '',
        at: work.now,
      })
      .execute()
  }
  await work.tx.updateTable('investigations.investigation').set({ stage: to }).where('id', '=', id).execute()
  work.record(
    direction === 'forward' ? 'investigation.stage-moved' : 'investigation.stage-moved-back',
    { kind: 'investigation', id },
    { from: file.stage, to },
  )
  return readFile(work, id)
}
