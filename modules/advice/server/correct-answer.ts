import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { CorrectAnswer } from '../contract.ts'
import { addEntry, addSources } from './add-entry.ts'
import { takeInHand } from './find-question.ts'
import { checkCorrect } from './question-rules.ts'
import { refuseTwice } from './refuse-twice.ts'
import type { AdviceTables } from './tables.ts'
import { tellAbout } from './tell-about.ts'

/** Corrects an answer that was sent, also after closing: a new entry beside the old one, which stays. Refuses `advice.no-such-answer`, `advice.said-already`, `advice.not-your-desk`, `advice.own-question`. */
export async function correctAnswer(work: Work<AdviceTables>, id: string, { entryId, body, sources }: CorrectAnswer): Promise<void> {
  const question = await takeInHand(work, id)
  checkCorrect(question, work.actor)
  const answer = await work.tx
    .selectFrom('advice.entry')
    .select('id')
    .where('id', '=', entryId)
    .where('question_id', '=', id)
    .where('kind', 'in', ['answer', 'correction'])
    .executeTakeFirst()
  if (!answer) throw ruleBroken('advice.no-such-answer')
  await refuseTwice(work, id, 'correction', { body, sources })

  await addSources(work, await addEntry(work, id, 'correction', { body, corrects_id: entryId }), sources)
  await tellAbout(work, id, question.consultantId, 'advice.corrected')
  work.record('question.answer-corrected', { kind: 'question', id }, { sources: sources.length })
}
