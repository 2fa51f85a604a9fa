import type { Work } from '#platform/server/work.ts'
import type { GiveAnswer } from '../contract.ts'
import { addEntry, addSources } from './add-entry.ts'
import { clockColumns } from './clock-columns.ts'
import { minutesOf, resumeClock } from './clock-rules.ts'
import { takeInHand } from './find-question.ts'
import { checkDesk } from './question-rules.ts'
import { refuseTwice } from './refuse-twice.ts'
import type { AdviceTables } from './tables.ts'
import { tellAbout } from './tell-about.ts'

/**
 * Answers a question, with what the answer rests on; the first answer is measured now and stays. Who answers a question that nobody took, takes it.
 * Refuses `advice.not-your-desk`, `advice.closed`, `advice.said-already`, `advice.earlier-advice-unknown`.
 * @param at when it was answered, for what is recorded afterwards
 */
export async function answerQuestion(work: Work<AdviceTables>, id: string, given: GiveAnswer, at = work.now): Promise<void> {
  const question = await takeInHand(work, id)
  checkDesk(question, work.actor)
  await refuseTwice(work, id, 'answer', given)
  const { body, sources } = given

  const clock = resumeClock(question.calendar, question.clock, at)
  const minutes = minutesOf(question.calendar, clock, at)
  const entry = await addEntry(work, id, 'answer', { at, body, minutes })
  await addSources(work, entry, sources)
  await work.tx
    .updateTable('advice.question')
    .set({
      ...clockColumns(clock),
      status: 'answered',
      ...(!question.handlerId && { handler_id: work.actor.id, taken_at: at }),
      ...(!question.answered && { first_answer_at: at, first_answer_minutes: minutes }),
    })
    .where('id', '=', id)
    .execute()

  await tellAbout(work, id, question.consultantId, 'advice.answered')
  work.record('question.answered', { kind: 'question', id }, { minutes, first: !question.answered, sources: sources.length })
}
