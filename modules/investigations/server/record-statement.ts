import type { z } from 'zod'
import type { InvestigationFile, RecordStatement } from '../contract.ts'
import { takeStatement } from './hearing-rules.ts'
import { type FileWork, partOf, recorded, takeFile } from './work-on-file.ts'

/** Writes down what somebody said. Refuses `hearing.caution-needed` and what else `takeStatement` of the rules refuses. */
export async function recordStatement(
  work: FileWork,
  id: string,
  partId: string,
  { statement }: z.output<typeof RecordStatement>,
): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'hearing.statement-recorded')
  takeStatement(file, partOf(file.hearings, partId))

  await work.tx.updateTable('investigations.hearing').set({ statement }).where('id', '=', partId).execute()
  return recorded(work, id, 'hearing.statement-recorded', { hearing: partId })
}
