import type { InvestigationFile, RecordAttendance } from '../contract.ts'
import { attend } from './hearing-rules.ts'
import { type FileWork, partOf, recorded, takeFile } from './work-on-file.ts'

/** Records whether somebody came, answered in writing, or did not come. Refuses what `attend` of the rules refuses. */
export async function recordAttendance(work: FileWork, id: string, partId: string, by: RecordAttendance): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'hearing.attendance-recorded')
  attend(partOf(file.hearings, partId), by, file.today)

  const heldOn = by.attendance === 'no-show' ? null : by.heldOn
  await work.tx.updateTable('investigations.hearing').set({ attendance: by.attendance, held_on: heldOn }).where('id', '=', partId).execute()
  return recorded(work, id, 'hearing.attendance-recorded', { hearing: partId, attendance: by.attendance, on: heldOn })
}
