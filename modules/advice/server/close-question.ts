import { addDays, dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { PlatformTables } from '#platform/server/tables.ts'
import type { Work } from '#platform/server/work.ts'
import type { CloseQuestion } from '../contract.ts'
import { addEntry } from './add-entry.ts'
import { clockColumns } from './clock-columns.ts'
import { minutesOf, resumeClock, stopClock } from './clock-rules.ts'
import { takeInHand } from './find-question.ts'
import { readAgreements } from './parameters.ts'
import { checkClose } from './question-rules.ts'
import type { AdviceTables } from './tables.ts'

/**
 * Closes a question and measures how long that took. After some days the consultant is asked what was done with it.
 * Refuses `advice.not-your-desk`, `advice.closed`, `advice.not-answered`.
 */
export async function closeQuestion(
  work: Work<AdviceTables & PlatformTables>,
  id: string,
  { lapsedBecause }: CloseQuestion,
): Promise<void> {
  const question = await takeInHand(work, id)
  checkClose(question, work.actor, lapsedBecause)

  const running = resumeClock(question.calendar, question.clock, work.now)
  const minutes = minutesOf(question.calendar, running, work.now)
  const lapsed = !question.answered
  const resultAfter = (await readAgreements(work))('advice-result-after')
  await addEntry(work, id, lapsed ? 'lapsed' : 'closed', { minutes, body: lapsed ? (lapsedBecause ?? null) : null })
  await work.tx
    .updateTable('advice.question')
    .set({
      ...clockColumns(stopClock(running, work.now)),
      status: 'closed',
      closed_at: work.now,
      closing_minutes: minutes,
      lapsed,
      result_due_on: lapsed ? null : addDays(dayInAmsterdam(work.now), resultAfter),
    })
    .where('id', '=', id)
    .execute()

  work.record('question.closed', { kind: 'question', id }, { minutes, lapsed })
}
