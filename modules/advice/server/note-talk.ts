import type { Work } from '#platform/server/work.ts'
import type { NoteTalk } from '../contract.ts'
import { addEntry } from './add-entry.ts'
import { takeInHand } from './find-question.ts'
import { checkDesk } from './question-rules.ts'
import type { AdviceTables } from './tables.ts'

/** Writes down a talk, held or planned. Refuses `advice.not-your-desk`, `advice.closed`. */
export async function noteTalk(work: Work<AdviceTables>, id: string, talk: NoteTalk): Promise<void> {
  checkDesk(await takeInHand(work, id), work.actor)
  await addEntry(work, id, 'talk', { talk_at: new Date(talk.at), talk_with: talk.with, body: talk.report || null })
  work.record('question.talk-noted', { kind: 'question', id }, { planned: new Date(talk.at) > work.now })
}

/** A note that only the desk reads. Refuses `advice.not-your-desk`, `advice.closed`. */
export async function writeNote(work: Work<AdviceTables>, id: string, body: string): Promise<void> {
  checkDesk(await takeInHand(work, id), work.actor)
  await addEntry(work, id, 'note', { body })
  work.record('question.note-written', { kind: 'question', id })
}
