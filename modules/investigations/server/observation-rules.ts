import { type Day, daysBetween } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { InvestigationFile, RecordObservation } from '../contract.ts'
import type { FileFacts, ObservationPlanFacts } from './file-facts.ts'
import { parameterOn } from './parameter-rules.ts'

/** Whoever requests or makes observations does not authorise them (G5). */
export function mayAuthorise(plan: ObservationPlanFacts, accountId: string): boolean {
  return plan.requestedBy.id !== accountId && plan.observations.every((made) => made.observer.id !== accountId)
}

/** Refuses `observation.already-authorised`, `observation.authoriser-observes`, `observation.period-over`. */
export function authorise(plan: ObservationPlanFacts, accountId: string, today: Day): void {
  if (plan.authorisedBy) throw ruleBroken('observation.already-authorised')
  if (!mayAuthorise(plan, accountId)) throw ruleBroken('observation.authoriser-observes')
  if (plan.until < today) throw ruleBroken('observation.period-over')
}

/**
 * One more observation: only under an authorised plan, from the day it was authorised until its end date, up to its number,
 * and not by who authorised it (EVRM 8; CRvB 16-7-2013, ECLI:NL:CRVB:2013:785; G5).
 * @param authorisedOn the day in Amsterdam on which the plan was authorised
 */
export function observe(plan: ObservationPlanFacts, observation: Pick<RecordObservation, 'observedOn'>, observerId: string, authorisedOn: Day | null): void {
  if (!plan.authorisedBy || !authorisedOn || observation.observedOn < authorisedOn) throw ruleBroken('observation.not-authorised')
  if (plan.authorisedBy.id === observerId) throw ruleBroken('observation.authoriser-observes')
  if (observation.observedOn > plan.until) throw ruleBroken('observation.period-over')
  if (plan.observations.length >= plan.most) throw ruleBroken('observation.limit-reached')
}

/**
 * Whether the observations on a file, over all its plans, begin to give a picture of somebody's private life:
 * `many` from a number on, `long` from a number of days on. Both thresholds are dated working agreements, not law.
 */
export function warningOf(file: Pick<FileFacts, 'observationPlans' | 'legal' | 'today'>): InvestigationFile['observationPlans'][number]['warning'] {
  const days = file.observationPlans.flatMap((plan) => plan.observations.map((made) => made.observedOn)).sort()
  const [first] = days
  const last = days.at(-1)
  if (!first || !last) return 'none'

  if (days.length >= parameterOn(file, 'observation-warning-count', file.today).value) return 'many'
  return daysBetween(first, last) >= parameterOn(file, 'observation-warning-period', file.today).value ? 'long' : 'none'
}
