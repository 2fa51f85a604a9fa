import type { InvestigationFile, RecordLesson } from '../contract.ts'
import { type FileWork, me, recorded, takeFile } from './work-on-file.ts'

/** Records the cause and what could be done better, without names. */
export async function recordLesson(work: FileWork, id: string, { cause, aimsAt, proposal }: RecordLesson): Promise<InvestigationFile> {
  await takeFile(work, id, 'lesson.recorded')

  const lesson = { cause, aims_at: aimsAt, proposal, recorded_by: me(work), at: work.now }
  await work.tx
    .insertInto('investigations.lesson')
    .values({ investigation_id: id, ...lesson })
    .onConflict((conflict) => conflict.column('investigation_id').doUpdateSet(lesson))
    .execute()
  return recorded(work, id, 'lesson.recorded', { cause, aimsAt })
}
