import { type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import { type AdviceStatus, type DecideObjection, opensObjection, type Result } from '../contract.ts'
import { isOnFile } from './access-rules.ts'
import type { AdvicePartFacts, Asker, FileFacts } from './file-facts.ts'
import { isCoordinatorOf } from './people-rules.ts'

/** A part with its decision. */
export type Decided<Part extends { decision: unknown }> = Part & { decision: NonNullable<Part['decision']> }
type Objection = AdvicePartFacts['objections'][number]
type Advices = Pick<FileFacts, 'advices'>

/** The parts that were decided, of the advice that stands: a version that was sent back has no force. */
export function decidedParts<Part extends { decision: unknown }>(file: {
  advices: readonly { status: AdviceStatus; parts: readonly Part[] }[]
}): Decided<Part>[] {
  const standing = file.advices.findLast((advice) => advice.status === 'sent')
  return (standing?.parts ?? []).filter((part): part is Decided<Part> => part.decision !== null)
}

export function dayOfDecision(part: { decision: { decidedAt: string } }): Day {
  return dayInAmsterdam(new Date(part.decision.decidedAt))
}

type People = Pick<FileFacts, 'lead' | 'members' | 'unitId' | 'advices'>

/**
 * Who works on the file, coordinates its unit or decided on it writes objections down; who only read along does not.
 * Refuses `investigation.not-yours`.
 */
export function mustConcern(file: People, asker: Pick<Asker, 'id' | 'unitId' | 'roles'>): void {
  const decided = decidedParts(file).some((part) => part.decision.decidedBy.id === asker.id)
  if (!isCoordinatorOf(file, asker) && !decided && !isOnFile(file, asker.id)) throw ruleBroken('investigation.not-yours')
}

/** An objection follows a decision; one that comes too late is recorded all the same. Refuses `objection.part-not-decided`, `objection.before-decision`. */
export function receive(file: Advices & Pick<FileFacts, 'today'>, partId: string, receivedOn: Day): void {
  const part = decidedParts(file).find(({ id }) => id === partId)
  if (!part || !opensObjection(part.decision.deviatesTo ?? part.kind)) throw ruleBroken('objection.part-not-decided')
  if (receivedOn < dayOfDecision(part) || receivedOn > file.today) throw ruleBroken('objection.before-decision')
}

/**
 * A founded objection says what the result is now (Awb 7:11). Answers the objection that is decided.
 * Refuses `thing.not-found`, `objection.already-decided`, `objection.before-decision`, `objection.restated-result-needed`.
 */
export function settle(file: Advices & Pick<FileFacts, 'today'>, id: string, by: DecideObjection): Objection {
  const objection = objectionsOn(file).find((each) => each.id === id)
  if (!objection) throw notFound()
  if (objection.result) throw ruleBroken('objection.already-decided')
  if (by.decidedOn < objection.receivedOn || by.decidedOn > file.today) throw ruleBroken('objection.before-decision')
  if (by.result === 'founded' && !by.restatedResult) throw ruleBroken('objection.restated-result-needed')
  return objection
}

/** What the result became through this decision; null when it stays what it was. */
export function restatedBy({ result, restatedResult }: Pick<DecideObjection, 'result' | 'restatedResult'>): Result | null {
  return result === 'founded' || result === 'partly-founded' ? restatedResult : null
}

/** The result after all objections, of which the last decided one holds; null when none changed it. */
export function restatedResult(file: Advices): Result | null {
  const restating = objectionsOn(file)
    .filter((objection) => objection.restatedResult !== null)
    .sort((one, other) => (one.decidedOn ?? '').localeCompare(other.decidedOn ?? ''))
  return restating.at(-1)?.restatedResult ?? null
}

/** Whether a result that was restated on this day holds: no other objection restated it on a later day, in whatever order they were written down. */
export function isLastWord(file: Advices, decidedOn: Day): boolean {
  return objectionsOn(file).every((objection) => objection.restatedResult === null || (objection.decidedOn ?? '') <= decidedOn)
}

function objectionsOn(file: Advices): Objection[] {
  return file.advices.flatMap((advice) => advice.parts.flatMap((part) => part.objections))
}
