import type { Work } from '#platform/server/work.ts'
import { addEntry } from './add-entry.ts'
import { clockColumns } from './clock-columns.ts'
import { minutesOf, resumeClock, stopClock } from './clock-rules.ts'
import { takeInHand } from './find-question.ts'
import { checkAskBack, checkFollowUp, checkReply } from './question-rules.ts'
import type { AdviceTables } from './tables.ts'
import { tellAbout } from './tell-about.ts'

/** Asks the consultant something first; the clock stands still until the reply. Refuses `advice.not-your-desk`, `advice.closed`, `advice.waits-for-consultant`. */
export async function askBack(work: Work<AdviceTables>, id: string, body: string): Promise<void> {
  const question = await takeInHand(work, id)
  checkAskBack(question, work.actor)

  await addEntry(work, id, 'question-back', { body, minutes: minutesOf(question.calendar, question.clock, work.now) })
  await work.tx
    .updateTable('advice.question')
    .set({
      ...clockColumns(stopClock(question.clock, work.now)),
      status: 'asked-back',
      ...(!question.handlerId && { handler_id: work.actor.id, taken_at: work.now }),
    })
    .where('id', '=', id)
    .execute()
  await tellAbout(work, id, question.consultantId, 'advice.asked-back')
  work.record('question.asked-back', { kind: 'question', id })
}

/** The consultant replies, and the clock goes on. Refuses `advice.not-yours`, `advice.not-asked-back`. */
export async function reply(work: Work<AdviceTables>, id: string, body: string): Promise<void> {
  const question = await takeInHand(work, id)
  checkReply(question, work.actor)

  const clock = resumeClock(question.calendar, question.clock, work.now)
  await addEntry(work, id, 'reply', { body, minutes: minutesOf(question.calendar, clock, work.now) })
  await work.tx
    .updateTable('advice.question')
    .set({ ...clockColumns(clock), status: 'taken' })
    .where('id', '=', id)
    .execute()
  await tellAbout(work, id, question.handlerId, 'advice.replied')
  work.record('question.replied', { kind: 'question', id })
}

/** The consultant asks on after an answer; a closed question is open again and its closing is counted anew. Refuses `advice.not-yours`, `advice.still-open`. */
export async function askOn(work: Work<AdviceTables>, id: string, body: string): Promise<void> {
  const question = await takeInHand(work, id)
  checkFollowUp(question, work.actor)

  const clock = resumeClock(question.calendar, question.clock, work.now)
  await addEntry(work, id, 'reopened', { body, minutes: minutesOf(question.calendar, clock, work.now) })
  await work.tx
    .updateTable('advice.question')
    .set({
      ...clockColumns(clock),
      status: question.handlerId ? 'taken' : 'waiting',
      closed_at: null,
      closing_minutes: null,
      lapsed: false,
      result_due_on: null,
    })
    .where('id', '=', id)
    .execute()
  await tellAbout(work, id, question.handlerId, 'advice.followed-up')
  work.record('question.reopened', { kind: 'question', id }, { wasClosed: question.status === 'closed' })
}
