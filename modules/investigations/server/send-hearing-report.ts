import type { InvestigationFile, SendHearingReport } from '../contract.ts'
import { sendReport } from './hearing-rules.ts'
import { type FileWork, partOf, recorded, takeFile } from './work-on-file.ts'

/** Records that the report went to the person; from then on the talk is fixed and the term for correction runs. */
export async function sendHearingReport(
  work: FileWork,
  id: string,
  partId: string,
  { sentOn }: SendHearingReport,
): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'hearing.report-sent')
  const until = sendReport(file, partOf(file.hearings, partId), sentOn)

  await work.tx
    .updateTable('investigations.hearing')
    .set({ report_sent_on: sentOn, correction_until: until })
    .where('id', '=', partId)
    .execute()
  return recorded(work, id, 'hearing.report-sent', { hearing: partId, on: sentOn, correctionUntil: until })
}
