import type { InvestigationFile, RecordNoShowStep } from '../contract.ts'
import { tryAgain } from './hearing-rules.ts'
import { type FileWork, partOf, recorded, takeFile } from './work-on-file.ts'

/** Records what was tried after somebody did not come, in order. Refuses what `tryAgain` of the rules refuses. */
export async function recordNoShowStep(
  work: FileWork,
  id: string,
  partId: string,
  { step, doneOn, result }: RecordNoShowStep,
): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'hearing.no-show-step-taken')
  tryAgain(partOf(file.hearings, partId), step, doneOn, file.today)

  await work.tx
    .insertInto('investigations.no_show_step')
    .values({ hearing_id: partId, investigation_id: id, step, done_on: doneOn, result })
    .execute()
  return recorded(work, id, 'hearing.no-show-step-taken', { hearing: partId, step, on: doneOn })
}
