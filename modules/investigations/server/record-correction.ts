import type { InvestigationFile, RecordCorrection } from '../contract.ts'
import { correct } from './hearing-rules.ts'
import { type FileWork, partOf, recorded, takeFile } from './work-on-file.ts'

/** Records that the person agrees with the report, with what they corrected or without. */
export async function recordCorrection(
  work: FileWork,
  id: string,
  partId: string,
  { correction, agreedOn }: RecordCorrection,
): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'hearing.correction-recorded')
  correct(partOf(file.hearings, partId), agreedOn, file.today)

  await work.tx
    .updateTable('investigations.hearing')
    .set({ correction: correction || null, agreed_on: agreedOn })
    .where('id', '=', partId)
    .execute()
  return recorded(work, id, 'hearing.correction-recorded', { hearing: partId, corrected: Boolean(correction), on: agreedOn })
}
