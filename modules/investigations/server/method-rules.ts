import { ruleBroken } from '#platform/server/refusal.ts'
import { HOME_VISIT_STEP, type MethodStep, OBSERVATION_STEP, type PlanMethod } from '../contract.ts'
import type { FileFacts } from './file-facts.ts'

const MILDEST = 1
const SHORTEST_REASON = 10

/** G3: only the mildest method needs no reason why milder ones are not enough (Awb 3:4, EVRM 8). */
export function reasonForMethodGiven(step: MethodStep, why: string | null | undefined): boolean {
  return step === MILDEST || (why ?? '').trim().length >= SHORTEST_REASON
}

/** Refuses `method.reason-needed`. */
export function planMethod(method: PlanMethod): void {
  if (!reasonForMethodGiven(method.step, method.whyNotLighter)) throw ruleBroken('method.reason-needed')
}

type Method = Pick<FileFacts['methods'][number], 'step' | 'status'>

/** Only a planned method is finished or set aside. Refuses `method.already-finished`. */
export function mustBePlanned(method: Method): void {
  if (method.status !== 'planned') throw ruleBroken('method.already-finished')
}

/**
 * A home visit and observations are finished by their own record, not by a line of text.
 * Refuses `method.already-finished`, `method.needs-its-own-record`.
 */
export function completeMethod(method: Method, file: Pick<FileFacts, 'homeVisits' | 'observationPlans'>): void {
  mustBePlanned(method)
  const visited = file.homeVisits.some((visit) => visit.visitedOn !== null)
  const observed = file.observationPlans.some((plan) => plan.observations.length > 0)
  if (method.step === HOME_VISIT_STEP && !visited) throw ruleBroken('method.needs-its-own-record')
  if (method.step === OBSERVATION_STEP && !observed) throw ruleBroken('method.needs-its-own-record')
}

/** A method is only used when the plan has it, with its reason. Refuses `method.not-in-plan`. */
export function mustBeInPlan(file: Pick<FileFacts, 'methods'>, step: MethodStep): void {
  if (!file.methods.some((method) => method.step === step && method.status !== 'set-aside')) throw ruleBroken('method.not-in-plan')
}
