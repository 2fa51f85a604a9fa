import type { z } from 'zod'
import { letReaderIn, letReaderOut } from '#modules/reports/server/index.ts'
import { findColleague } from '#modules/staff/server/index.ts'
import type { InvestigationFile, SubmitAdvice } from '../contract.ts'
import { submit } from './advice-rules.ts'
import type { FileFacts } from './file-facts.ts'
import { type FileWork, recorded, takeFile } from './work-on-file.ts'

/** Asks a colleague to read the advice along, who may see the file and its report from now on; or another one in the place of the first. Refuses what `submit` of the rules refuses. */
export async function submitAdvice(work: FileWork, id: string, { readerId }: z.output<typeof SubmitAdvice>): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'advice.submitted')
  const advice = submit(file, readerId, await findColleague(work, readerId, file.municipalityId))

  if (advice.reader && advice.reader.id !== readerId) await letGo(work, file, advice.reader.id)
  await letIn(work, file, readerId)
  await work.tx
    .updateTable('investigations.advice')
    .set({ status: 'reading', reader_id: readerId, read_at: null, updated_at: work.now })
    .where('id', '=', advice.id)
    .execute()
  await work.tx.updateTable('investigations.investigation').set({ stage: 'reading-along' }).where('id', '=', id).execute()
  return recorded(work, id, 'advice.submitted', { advice: advice.id, version: advice.version, reader: readerId })
}

/** Who was asked before, and is not any more, no longer sees the file or its report; unless they work on it otherwise. */
async function letGo(work: FileWork, file: FileFacts, readerId: string): Promise<void> {
  await work.tx
    .deleteFrom('investigations.member')
    .where('investigation_id', '=', file.id)
    .where('account_id', '=', readerId)
    .where('part', '=', 'reader')
    .execute()
  const staysOn = file.members.some(({ person, part }) => person.id === readerId && part !== 'reader')
  if (!staysOn) await letReaderOut(work, file.reportId, readerId)
}

async function letIn(work: FileWork, file: FileFacts, readerId: string): Promise<void> {
  await work.tx
    .insertInto('investigations.member')
    .values({ investigation_id: file.id, account_id: readerId, part: 'reader', since: file.today, until: null })
    .onConflict((conflict) => conflict.columns(['investigation_id', 'account_id', 'part']).doUpdateSet({ until: null }))
    .execute()
  await letReaderIn(work, file.reportId, readerId)
}
