import { closeReport } from '#modules/reports/server/index.ts'
import type { InvestigationFile } from '../contract.ts'
import { resultAtClosing } from './outcome-rules.ts'
import { type FileWork, recorded, takeFile } from './work-on-file.ts'

/** Closes a file with its outcome and its lesson, and the report that it grew from. Refuses what `resultAtClosing` of the rules refuses. */
export async function closeInvestigation(work: FileWork, id: string): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'investigation.closed')
  const result = resultAtClosing(file)

  await work.tx
    .updateTable('investigations.investigation')
    .set({ stage: 'closed', closed_at: work.now, result, result_at_closing: result })
    .where('id', '=', id)
    .execute()
  await closeReport(work, file.reportId)
  return recorded(work, id, 'investigation.closed', { result })
}
