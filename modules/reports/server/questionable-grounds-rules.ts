import type { QuestionableWord } from '#platform/contract/questionable-words.ts'
import { questionTexts } from '#platform/server/questionable-grounds-rules.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { AssessWorthiness } from '../contract.ts'

/**
 * Refuses `report.only-questionable-grounds` when a text has nothing but words about origin, religion, name, neighbourhood, household or
 * looks, `report.questionable-grounds` for such words that the judge has not reconsidered. Returns the words that the judge stands by.
 */
export function questionGrounds({ motivation, answers, reconsidered }: AssessWorthiness, list: readonly QuestionableWord[]): string[] {
  const answered = Object.entries(answers).map(([key, text]) => ({ field: `answers/${key}`, text: text ?? '' }))
  const { empty, open, words } = questionTexts([{ field: 'motivation', text: motivation }, ...answered], reconsidered, list)

  if (empty.length > 0) throw ruleBroken('report.only-questionable-grounds', empty)
  if (open.length > 0) throw ruleBroken('report.questionable-grounds', open)
  return words
}
