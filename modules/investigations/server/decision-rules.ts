import type { Mandate } from '#modules/staff/server/index.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import { type Decide, type Ground, restsOnGround, type Stage } from '../contract.ts'
import { declaredAt, isOnFile } from './access-rules.ts'
import { lacksAmount, type Measure, mustBeLawful } from './advice-part-rules.ts'
import { advisedOn } from './advice-rules.ts'
import type { AdviceFacts, AdvicePartFacts, Asker, FileFacts } from './file-facts.ts'
import { mandateFor } from './mandate-rules.ts'
import { measuresWith, mustFitAddressee, mustNameGround, mustRestOnGroundA } from './part-law-rules.ts'

const SHORTEST_REASON = 10

export interface DecisionToTake {
  advice: AdviceFacts
  part: AdvicePartFacts
  /** The mandate that the decision rests on */
  mandate: Mandate
  /** Of what is decided instead of the advice */
  ground: Ground | null
  /** Where the file goes: on to the outcome when this was the last part, back when it was sent back */
  next: Extract<Stage, 'decision' | 'outcome' | 'advice'>
}

/**
 * One decision on one part, by somebody with a mandate for it today who did not advise (Awb 10:3, 2:4, 3:46; G10).
 * Refuses `investigation.wrong-stage`, `thing.not-found`, `decision.already-taken`, `decision.adviser-decides`, `decision.conflict-not-asked`,
 * `decision.deviation-needed`, `decision.reasons-needed`, `decision.others-decided`, `decision.no-mandate`, and what the law does not allow.
 */
export function decide(file: FileFacts, asker: Asker, by: Decide): DecisionToTake {
  const advice = file.advices.at(-1)
  if (file.stage !== 'decision' || advice?.status !== 'sent') throw ruleBroken('investigation.wrong-stage')
  const part = advice.parts.find(({ id }) => id === by.partId)
  if (!part) throw notFound()
  if (part.decision) throw ruleBroken('decision.already-taken')

  mustBeImpartial(file, advice, asker.id)
  mustBeMotivated(by)
  const mandate = mandateFor(part, asker.mandates)
  if (!mandate) throw ruleBroken('decision.no-mandate')
  if (by.choice === 'send-back') mustUndoNobody(advice, asker.id)
  if (by.choice === 'follow') mustRestOnGroundA(file, measuresWith(advice, part.id, null))
  if (by.choice !== 'deviate') return { advice, part, mandate, ground: null, next: nextAfter(advice, part, by) }

  const measure = { ...deviation(by), addressee: part.addressee }
  const mandateForDeviation = mandateFor(measure, asker.mandates)
  if (!mandateForDeviation) throw ruleBroken('decision.no-mandate')
  const ground = by.ground ?? (restsOnGround(file.domain, measure.kind) ? part.ground : null)
  mustFitAddressee(file, measure)
  mustBeLawful(file, measure)
  mustNameGround(file, { kind: measure.kind, ground }, '#/body/ground')
  mustRestOnGroundA(file, measuresWith(advice, part.id, { kind: measure.kind, ground }))
  return { advice, part, mandate: mandateForDeviation, ground, next: nextAfter(advice, part, by) }
}

/** An advice can wait for two departments: who sends it back does not undo what the other decided. */
function mustUndoNobody(advice: AdviceFacts, accountId: string): void {
  if (advice.parts.some(({ decision }) => decision && decision.decidedBy.id !== accountId)) throw ruleBroken('decision.others-decided')
}

/** Whoever wrote the advice, read it along or works on the file does not decide, nor who was not asked about a conflict of interest. */
function mustBeImpartial(file: FileFacts, advice: AdviceFacts, accountId: string): void {
  if (advisedOn(advice, accountId) || isOnFile(file, accountId)) throw ruleBroken('decision.adviser-decides')

  const knows = declaredAt(file, accountId, 'decision')
  if (knows === undefined) throw ruleBroken('decision.conflict-not-asked')
  if (knows) throw ruleBroken('investigation.conflict-of-interest')
}

function mustBeMotivated(by: Decide): void {
  if (by.choice === 'follow') return
  if (by.choice === 'deviate') deviation(by)
  if ((by.reasons ?? '').length < SHORTEST_REASON) throw ruleBroken('decision.reasons-needed')
}

/** What is decided instead of the advice. */
function deviation({ deviatesTo, amountCents }: Decide): Measure {
  if (!deviatesTo) throw ruleBroken('decision.deviation-needed')

  const measure = { kind: deviatesTo, amountCents }
  if (lacksAmount(measure)) throw ruleBroken('decision.deviation-needed', [{ pointer: '#/body/amountCents', detail: 'Vul het bedrag in.' }])
  return measure
}

function nextAfter(advice: AdviceFacts, part: AdvicePartFacts, { choice }: Decide): DecisionToTake['next'] {
  if (choice === 'send-back') return 'advice'
  return advice.parts.every((other) => other.id === part.id || other.decision) ? 'outcome' : 'decision'
}
