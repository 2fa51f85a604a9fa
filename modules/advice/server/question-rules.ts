import { ruleBroken } from '#platform/server/refusal.ts'
import type { QuestionMay, QuestionStatus } from '../contract.ts'

/** What the rules know of a question and of how the asker stands to it. */
export interface QuestionFacts {
  status: QuestionStatus
  answered: boolean
  handlerId: string | null
  consultantId: string
  complex: boolean
  joined: boolean
  reported: boolean
  /** Whether the asker answers this question: the desk, its handler, who joined */
  answers: boolean
}

export interface Asker {
  id: string | null
  roles: readonly string[]
}

const answering = ['specialist', 'coordinator']
const isConsultant = (question: QuestionFacts, asker: Asker) => question.consultantId === asker.id
const isDesk = (question: QuestionFacts, asker: Asker) => question.answers && asker.roles.some((role) => answering.includes(role))

/** The desk, and somebody else than who asked. Refuses `advice.not-your-desk`, `advice.own-question`. */
export function checkCorrect(question: QuestionFacts, asker: Asker): void {
  if (!isDesk(question, asker)) throw ruleBroken('advice.not-your-desk')
  if (isConsultant(question, asker)) throw ruleBroken('advice.own-question')
}

/** Refuses `advice.not-your-desk`, `advice.own-question`, `advice.closed`. */
export function checkDesk(question: QuestionFacts, asker: Asker): void {
  checkCorrect(question, asker)
  if (question.status === 'closed') throw ruleBroken('advice.closed')
}

/** Only a question that nobody took can be taken; `advice.already-taken` says by whom it was. */
export function checkTake(question: QuestionFacts, asker: Asker, handlerName: string | null): void {
  checkDesk(question, asker)
  if (question.handlerId)
    throw ruleBroken('advice.already-taken', [{ pointer: '', detail: `${handlerName ?? 'Een collega'} heeft de vraag opgenomen.` }])
}

/** Refuses `advice.not-your-desk`, `advice.closed`, `advice.waits-for-consultant`. */
export function checkAskBack(question: QuestionFacts, asker: Asker): void {
  checkDesk(question, asker)
  if (question.status === 'asked-back') throw ruleBroken('advice.waits-for-consultant')
}

/** Refuses `advice.not-yours`, `advice.not-asked-back`. */
export function checkReply(question: QuestionFacts, asker: Asker): void {
  if (!isConsultant(question, asker)) throw ruleBroken('advice.not-yours')
  if (question.status !== 'asked-back') throw ruleBroken('advice.not-asked-back')
}

/** Refuses `advice.not-yours`, `advice.still-open`. */
export function checkFollowUp(question: QuestionFacts, asker: Asker): void {
  if (!isConsultant(question, asker)) throw ruleBroken('advice.not-yours')
  if (question.status !== 'answered' && question.status !== 'closed') throw ruleBroken('advice.still-open')
}

/** After an answer, or with the reason why the question lapsed. Refuses `advice.not-your-desk`, `advice.closed`, `advice.not-answered`. */
export function checkClose(question: QuestionFacts, asker: Asker, lapsedBecause: string | undefined): void {
  checkDesk(question, asker)
  if (!question.answered && !lapsedBecause) throw ruleBroken('advice.not-answered')
}

/** Refuses `advice.closed`, `advice.already-complex`. */
export function checkMarkComplex(question: QuestionFacts): void {
  if (question.status === 'closed') throw ruleBroken('advice.closed')
  if (question.complex) throw ruleBroken('advice.already-complex')
}

/** Refuses `advice.not-your-desk`, `advice.closed`, `advice.not-complex`. */
export function checkJoin(question: QuestionFacts, asker: Asker): void {
  checkDesk(question, asker)
  if (!question.complex || question.joined) throw ruleBroken('advice.not-complex')
}

/** A question becomes a report once, closed or not; who asked does not do it. Refuses `advice.not-your-desk`, `advice.own-question`, `advice.already-reported`. */
export function checkTakeUp(question: QuestionFacts, asker: Asker): void {
  checkCorrect(question, asker)
  if (question.reported) throw ruleBroken('advice.already-reported')
}

/** What the asker may do now: the same rules, asked beforehand. */
export function mayOf(question: QuestionFacts, asker: Asker): QuestionMay {
  const desk = passes(() => checkDesk(question, asker))
  return {
    take: passes(() => checkTake(question, asker, null)),
    handOver: desk && question.handlerId !== null,
    answer: desk,
    correct: passes(() => checkCorrect(question, asker)),
    askBack: passes(() => checkAskBack(question, asker)),
    reply: passes(() => checkReply(question, asker)),
    talk: desk,
    note: desk,
    close: desk && question.answered,
    lapse: desk && !question.answered,
    followUp: passes(() => checkFollowUp(question, asker)),
    markComplex: passes(() => checkMarkComplex(question)),
    join: passes(() => checkJoin(question, asker)),
    report: passes(() => checkTakeUp(question, asker)),
  }
}

function passes(check: () => void): boolean {
  try {
    check()
    return true
  } catch {
    return false
  }
}
