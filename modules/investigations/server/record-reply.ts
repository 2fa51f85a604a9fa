import { ruleBroken } from '#platform/server/refusal.ts'
import type { InvestigationFile, RecordReply } from '../contract.ts'
import { mustHaveCome } from './day-rules.ts'
import { type FileWork, partOf, recorded, takeFile } from './work-on-file.ts'

/** Records what the person answered to a finding and how that was weighed. Refuses `finding.already-withdrawn`, `input.invalid`. */
export async function recordReply(
  work: FileWork,
  id: string,
  partId: string,
  { putOn, reply, weighed }: RecordReply,
): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'finding.answered')
  const finding = partOf(file.findings, partId)
  if (finding.withdrawnBecause) throw ruleBroken('finding.already-withdrawn')
  mustHaveCome(putOn, 'putOn', { today: file.today, from: finding.foundOn })

  await work.tx
    .updateTable('investigations.finding')
    .set({ put_on: putOn, reply, weighed, changed_at: work.now })
    .where('id', '=', partId)
    .execute()
  return recorded(work, id, 'finding.answered', { finding: partId, on: putOn })
}
