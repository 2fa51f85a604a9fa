import { ruleBroken } from '#platform/server/refusal.ts'
import type { PartKind, RecordOutcome, Result } from '../contract.ts'
import { lessonRecorded, outcomeRecorded } from './advice-gate-rules.ts'
import { mustHaveCome } from './day-rules.ts'
import type { FileFacts } from './file-facts.ts'
import { dayOfDecision, decidedParts, restatedResult } from './objection-rules.ts'
import { gatesOnBudget } from './support-gate-rules.ts'

const SHORTEST_EXPLANATION = 10

/** Which result a decided part leads to; null: it changes nothing in what somebody receives. */
const resultOf: Readonly<Record<PartKind, Result | null>> = {
  terminate: 'terminated',
  change: 'changed',
  revise: 'changed',
  revoke: 'changed',
  'not-grant': 'not-granted',
  recover: 'other',
  fine: 'other',
  warning: 'other',
  convert: 'changed',
  'stop-agreements': 'other',
  'civil-claim': 'other',
  'notify-authority': 'other',
  'criminal-report': 'other',
  'ikz-report': 'other',
  continue: null,
  help: null,
}

/**
 * The results that fit what was decided. What changes nothing in what somebody receives from now on is "other": the 70 % counts ending, changing and not granting.
 * A result that is not known may always be said, with an explanation (programme 2024, 0.2 and 0.3).
 */
export function fittingResults(file: Pick<FileFacts, 'advices'>): ReadonlySet<Result> {
  const leadTo = decidedKinds(file)
    .map((kind) => resultOf[kind])
    .filter((result) => result !== null)
  const measured = leadTo.filter((result) => result !== 'other')
  const restated = restatedResult(file)
  const fitting: Result[] = leadTo.length === 0 ? ['no-finding', 'other'] : measured.length > 0 ? measured : ['other']
  return new Set<Result>([...fitting, 'unknown', ...(restated ? [restated] : [])])
}

/**
 * What was done, when, for how much, and where it stands.
 * Refuses `outcome.unknown-needs-explanation`, `outcome.registered-where`, `outcome.does-not-fit-decision`, `input.invalid`.
 */
export function mustFitDecision(file: Pick<FileFacts, 'advices' | 'today'>, by: RecordOutcome): void {
  if (by.result === 'unknown' && (by.explanation ?? '').length < SHORTEST_EXPLANATION) throw ruleBroken('outcome.unknown-needs-explanation')
  if (by.registered && !(by.registeredIn && by.carriedOutOn)) throw ruleBroken('outcome.registered-where')
  if (by.carriedOutOn) mustHaveCome(by.carriedOutOn, 'carriedOutOn', { today: file.today, from: firstDecisionDay(file) })

  const kinds = decidedKinds(file)
  const amountsFit =
    (!by.finedCents || kinds.includes('fine')) && (!by.recoveredCents || kinds.some((kind) => kind === 'recover' || kind === 'civil-claim'))
  if (!fittingResults(file).has(by.result) || !amountsFit) throw ruleBroken('outcome.does-not-fit-decision')
}

/** The result that the figures count: what was recorded, or what an objection made of it. Refuses with the code of the first gate that is not met. */
export function resultAtClosing(file: FileFacts): Result {
  const missing = [outcomeRecorded, lessonRecorded, ...gatesOnBudget(file, 'outcome')].map((gate) => gate(file)).find((gate) => !gate.met)
  if (missing || !file.outcome) throw ruleBroken(missing?.code ?? 'outcome.missing')
  return restatedResult(file) ?? file.outcome.result
}

/** What was decided, also where that is something else than was advised. */
function decidedKinds(file: Pick<FileFacts, 'advices'>): PartKind[] {
  return decidedParts(file).map((part) => part.decision.deviatesTo ?? part.kind)
}

function firstDecisionDay(file: Pick<FileFacts, 'advices'>) {
  return decidedParts(file).map(dayOfDecision).sort()[0]
}
