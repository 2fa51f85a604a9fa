import { workingMinutesBetween } from '#platform/contract/working-time-rules.ts'
import type { Work } from '#platform/server/work.ts'
import type { MarkComplex } from '../contract.ts'
import { addEntry } from './add-entry.ts'
import { takeInHand } from './find-question.ts'
import { checkJoin, checkMarkComplex } from './question-rules.ts'
import type { AdviceTables } from './tables.ts'
import { tellAbout } from './tell-about.ts'

/** Asks a specialist to join at the front; the first mark counts. Refuses `advice.closed`, `advice.already-complex`. */
export async function markComplex(work: Work<AdviceTables>, id: string, { because }: MarkComplex): Promise<void> {
  const question = await takeInHand(work, id)
  checkMarkComplex(question)

  await addEntry(work, id, 'complexity', { body: because || null })
  await work.tx.updateTable('advice.question').set({ complex_since: work.now, complex_by: work.actor.id }).where('id', '=', id).execute()
  await tellAbout(work, id, question.handlerId, 'advice.marked-complex')
  work.record('question.marked-complex', { kind: 'question', id })
}

/** A specialist joins; the working time since the mark is measured and stays. Refuses `advice.not-complex`, `advice.not-your-desk`, `advice.closed`. */
export async function joinQuestion(work: Work<AdviceTables>, id: string): Promise<void> {
  const question = await takeInHand(work, id)
  checkJoin(question, work.actor)

  const minutes = workingMinutesBetween(question.calendar, question.complexSince ?? work.now, work.now)
  await addEntry(work, id, 'joined', { minutes })
  await work.tx
    .updateTable('advice.question')
    .set({ joined_at: work.now, joined_by: work.actor.id, involvement_minutes: minutes })
    .where('id', '=', id)
    .execute()
  await tellAbout(work, id, question.consultantId, 'advice.joined')
  work.record('question.joined', { kind: 'question', id }, { minutes })
}
