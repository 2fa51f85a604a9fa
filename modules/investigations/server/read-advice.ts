import type { InvestigationFile, ReadAdvice } from '../contract.ts'
import { read } from './advice-rules.ts'
import { loadFileForUpdate } from './load-file.ts'
import { type FileWork, me, recorded } from './work-on-file.ts'

/** The reader agrees, and the advice goes to who decides; or it goes back to its author with a note. Refuses what `read` of the rules refuses. */
export async function readAdvice(work: FileWork, id: string, by: ReadAdvice): Promise<InvestigationFile> {
  const file = await loadFileForUpdate(work, id)
  const advice = read(file, me(work), by)

  const note = by.note || null
  const fate = by.agrees
    ? { status: 'sent' as const, sent_at: work.now, read_at: work.now, reader_note: note }
    : { status: 'returned' as const, read_at: work.now, reader_note: note }
  await work.tx.updateTable('investigations.advice').set(fate).where('id', '=', advice.id).execute()
  await work.tx
    .updateTable('investigations.investigation')
    .set({ stage: by.agrees ? 'decision' : 'advice' })
    .where('id', '=', id)
    .execute()
  return recorded(work, id, by.agrees ? 'advice.sent' : 'advice.returned', { advice: advice.id, version: advice.version })
}
