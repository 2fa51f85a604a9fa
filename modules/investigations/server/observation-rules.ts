import { type Day, dayInAmsterdam, daysBetween } from '#platform/contract/calendar.ts'
import { parameterOn } from '#platform/server/legal-parameter-rules.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { InvestigationFile } from '../contract.ts'
import { hasConflict, isOnFile } from './access-rules.ts'
import type { FileFacts, ObservationPlanFacts } from './file-facts.ts'

/** Whoever works on the file, requests observations or makes them does not authorise them (G5). */
export function mayAuthorise(file: Pick<FileFacts, 'lead' | 'members'>, plan: ObservationPlanFacts, accountId: string): boolean {
  return (
    !isOnFile(file, accountId) && plan.requestedBy.id !== accountId && plan.observations.every((made) => made.observer.id !== accountId)
  )
}

/** Refuses `investigation.conflict-of-interest`, `observation.already-authorised`, `observation.authoriser-observes`, `observation.period-over`. */
export function authorise(
  file: Pick<FileFacts, 'lead' | 'members' | 'conflicts' | 'today'>,
  plan: ObservationPlanFacts,
  accountId: string,
): void {
  if (hasConflict(file, accountId)) throw ruleBroken('investigation.conflict-of-interest')
  if (plan.authorisedBy) throw ruleBroken('observation.already-authorised')
  if (!mayAuthorise(file, plan, accountId)) throw ruleBroken('observation.authoriser-observes')
  if (plan.until < file.today) throw ruleBroken('observation.period-over')
}

/**
 * One more observation: only under an authorised plan, from the day it was authorised until its end date, up to its number,
 * and not by who authorised it (EVRM 8; CRvB 16-7-2013, ECLI:NL:CRVB:2013:785; G5).
 * Refuses `observation.not-authorised`, `observation.authoriser-observes`, `observation.period-over`, `observation.limit-reached`.
 */
export function observe(plan: ObservationPlanFacts, observedOn: Day, observerId: string): void {
  if (!plan.authorisedBy || !plan.authorisedAt || observedOn < dayInAmsterdam(new Date(plan.authorisedAt)))
    throw ruleBroken('observation.not-authorised')
  if (plan.authorisedBy.id === observerId) throw ruleBroken('observation.authoriser-observes')
  if (observedOn > plan.until) throw ruleBroken('observation.period-over')
  if (plan.observations.length >= plan.most) throw ruleBroken('observation.limit-reached')
}

/**
 * Whether the observations on a file, over all its plans, begin to give a picture of somebody's private life:
 * `many` from a number on, `long` from a number of days on. Both thresholds are dated working agreements, not law.
 */
export function warningOf(
  file: Pick<FileFacts, 'observationPlans' | 'legal' | 'today'>,
): InvestigationFile['observationPlans'][number]['warning'] {
  const days = file.observationPlans.flatMap((plan) => plan.observations.map((made) => made.observedOn)).sort()
  const [first] = days
  const last = days.at(-1)
  if (!first || !last) return 'none'

  if (days.length >= parameterOn(file, 'observation-warning-count', file.today).value) return 'many'
  return daysBetween(first, last) >= parameterOn(file, 'observation-warning-period', file.today).value ? 'long' : 'none'
}
