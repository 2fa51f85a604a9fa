import { ruleBroken } from '#platform/server/refusal.ts'
import type { Asker, QuestionFacts } from './question-rules.ts'

type Asked = Pick<QuestionFacts, 'answered' | 'consultantId' | 'answers'>

/** The consultant tells, or the desk on their behalf, once there was advice. Refuses `advice.not-yours`, `advice.nothing-to-follow`. */
export function checkGiveResult(question: Asked, asker: Asker): void {
  if (question.consultantId !== asker.id && !question.answers) throw ruleBroken('advice.not-yours')
  if (!question.answered) throw ruleBroken('advice.nothing-to-follow')
}

export function mayGiveResult(question: Asked, asker: Asker): boolean {
  return question.answered && (question.consultantId === asker.id || question.answers)
}

/** Two tabs, or two people: who did not see the last version does not write over it. Refuses `advice.result-newer`. */
export function checkLatest(latest: number, seen: number): void {
  if (latest !== seen) throw ruleBroken('advice.result-newer')
}
