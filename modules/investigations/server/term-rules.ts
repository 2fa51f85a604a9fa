import { addDays, type Day, daysBetween } from '#platform/contract/calendar.ts'
import { endOfLegalTerm, knownParameter } from '#platform/server/legal-parameter-rules.ts'
import { type InvestigationFile, opensObjection, type Stage } from '../contract.ts'
import type { TermFacts, TermPart } from './file-facts.ts'
import { type Decided, dayOfDecision, decidedParts } from './objection-rules.ts'

export type TermOnFile = InvestigationFile['terms'][number]

/** A term that counts from the day after `from`; its legal parameter is the one of that day. */
interface Term {
  key: string
  from: Day
  endsOn: Day
  source: string
}

const DAYS_OF_WARNING = 7
const undecided: readonly Stage[] = ['opened', 'planning', 'research', 'hearing', 'weighing', 'advice', 'reading-along', 'decision']

/**
 * The terms that run on a file, earliest first, each with its source. A fine's lapse (Awb 5:45) is not computed: the day of the
 * violation is not on the file. A term without a parameter for its day is left out rather than guessed.
 */
export function termsOfFile(file: TermFacts): TermOnFile[] {
  return [thirdPartyTerms, correctionTerms, prosecutorTerm, fineDecisionTerm, recoveryTerm, objectionTerms]
    .flatMap((rule) => rule(file))
    .map(({ key, endsOn, source }) => ({ key, endsOn, source, state: stateOf(endsOn, file.today) }))
    .sort((one, other) => one.endsOn.localeCompare(other.endsOn))
}

/** Running until a week before its end, then nearly over; over from the day after the last day. */
export function stateOf(endsOn: Day, today: Day): TermOnFile['state'] {
  const left = daysBetween(today, endsOn)
  if (left < 0) return 'over'
  return left <= DAYS_OF_WARNING ? 'nearly-over' : 'running'
}

/** Participatiewet art. 64: four weeks from the question; the last day stands with the request. */
function thirdPartyTerms(file: TermFacts): Term[] {
  return file.dataRequests
    .filter((request) => request.receivedOn === null)
    .flatMap((request) => term(file, 'third-party-answer', request.askedOn, request.dueOn))
}

function correctionTerms(file: TermFacts): Term[] {
  if (file.stage !== 'hearing') return []
  return file.hearings.flatMap(({ reportSentOn, correctionUntil, agreedOn }) =>
    reportSentOn && correctionUntil && !agreedOn ? term(file, 'statement-correction', reportSentOn, correctionUntil) : [],
  )
}

/** Awb 5:44: silence of the prosecutor for thirteen weeks opens the way to a fine. */
function prosecutorTerm(file: TermFacts): Term[] {
  const askedOn = file.weighing?.prosecutorAnswer ? null : file.weighing?.prosecutorAskedOn
  return askedOn && undecided.includes(file.stage) ? term(file, 'prosecutor-answer', askedOn) : []
}

/** Awb 5:51: thirteen weeks from the report that goes with the invitation (5:50), standing still while the prosecutor has the case. */
function fineDecisionTerm(file: TermFacts): Term[] {
  const reportOn = file.hearings.find((hearing) => hearing.purpose === 'fine')?.invitedOn
  const decided = decidedParts(file).some((part) => part.kind === 'fine' || part.decision.deviatesTo === 'fine')
  if (!reportOn || !file.fineInView || decided || !undecided.includes(file.stage)) return []

  return term(file, 'fine-decision-after-report', reportOn).map((running) => ({
    ...running,
    endsOn: addDays(running.endsOn, daysWithProsecutor(file, reportOn)),
  }))
}

function daysWithProsecutor(file: TermFacts, reportOn: Day): number {
  const [waiting] = prosecutorTerm(file)
  if (!waiting) return 0

  const from = waiting.from > reportOn ? waiting.from : reportOn
  return Math.max(0, Math.min(daysBetween(from, file.today), daysBetween(from, waiting.endsOn)))
}

/** Case law on the Participation Act: six months after a usable signal the municipality's own delay weighs in recovery. */
function recoveryTerm(file: TermFacts): Term[] {
  const runs = file.domain === 'participation-act' && undecided.includes(file.stage)
  return runs ? term(file, 'recovery-after-usable-signal', file.usableSignalOn) : []
}

/** Awb 6:7, 6:8 and 7:10: six weeks to object, and the decision on it counted from the end of those; once for decisions of one day. */
function objectionTerms(file: TermFacts): Term[] {
  const terms = decidedParts(file).flatMap((part) => objectionTermsOf(file, part))
  const once = new Map(terms.map((each) => [`${each.key} ${each.from}`, each]))
  return [...once.values()].filter((each) => file.stage !== 'closed' || each.key !== 'objection' || each.endsOn >= file.today)
}

function objectionTermsOf(file: TermFacts, part: Decided<TermPart>): Term[] {
  if (!opensObjection(part.decision.deviatesTo ?? part.kind)) return []
  const toObject = term(file, 'objection', dayOfDecision(part))
  if (part.objections.length === 0) return toObject
  const waits = part.objections.some((objection) => objection.result === null)
  return waits ? toObject.flatMap(({ endsOn }) => term(file, 'objection-decision', endsOn)) : []
}

/** None when no parameter holds on the day it counts from. */
function term(file: TermFacts, key: string, from: Day, endsOn?: Day): Term[] {
  const parameter = knownParameter(file, key, from)
  return parameter ? [{ key, from, endsOn: endsOn ?? endOfLegalTerm(file, key, from), source: parameter.source }] : []
}
