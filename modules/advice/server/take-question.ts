import { sql } from 'kysely'
import { findColleague, type StaffTables } from '#modules/staff/server/index.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import { addEntry } from './add-entry.ts'
import { minutesOf } from './clock-rules.ts'
import { takeInHand } from './find-question.ts'
import { checkDesk, checkTake } from './question-rules.ts'
import type { AdviceTables } from './tables.ts'
import { tellAbout } from './tell-about.ts'

/** Takes a question that nobody took; of two at once one wins, and the other hears who. Refuses `advice.already-taken`, `advice.not-your-desk`, `advice.closed`. */
export async function takeQuestion(work: Work<AdviceTables>, id: string): Promise<void> {
  const question = await takeInHand(work, id)
  checkTake(question, work.actor, question.handlerName)

  await work.tx
    .updateTable('advice.question')
    .set({ handler_id: work.actor.id, taken_at: work.now, ...(question.status === 'waiting' && { status: 'taken' }) })
    .where('id', '=', id)
    .execute()
  await addEntry(work, id, 'taken', { minutes: minutesOf(question.calendar, question.clock, work.now) })
  work.record('question.taken', { kind: 'question', id })
}

/** Gives a question to a colleague of the desk. Refuses `advice.unknown-colleague`, `advice.not-your-desk`, `advice.closed`. */
export async function handQuestionOver(work: Work<AdviceTables & StaffTables>, id: string, to: string): Promise<void> {
  const question = await takeInHand(work, id)
  checkDesk(question, work.actor)
  const colleague = await findColleague(work, to, question.municipalityId)
  if (!colleague?.roles.includes('specialist') || colleague.unitId !== question.unitId || to === question.handlerId)
    throw ruleBroken('advice.unknown-colleague', [{ pointer: '#/body/to', detail: 'Kies een andere specialist van de adviesdesk.' }])

  await addEntry(work, id, 'handed-over', { to_id: to })
  await sql`select advice.hand_over(${id}::uuid, ${to}::uuid, ${work.now})`.execute(work.tx)
  await tellAbout(work, id, to, 'advice.handed-over')
  work.record('question.handed-over', { kind: 'question', id }, { to })
}
