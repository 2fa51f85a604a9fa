import type { Stage } from '../contract.ts'
import { careContinuityWeighed } from './advice-gate-rules.ts'
import type { FileFacts } from './file-facts.ts'
import type { GateRule } from './gate-rules.ts'

/** Budgets are investigated on assignment of Social Development, which answers for the provision (Wmo 2.3.9). */
export const assignmentRecorded: GateRule = (file) => ({
  code: 'support.not-assigned',
  met: Boolean(file.support?.assignedOn),
  place: 'budget',
})

/** The client first: nobody is heard before it was asked whether each client is safe and gets care (Wmo 2.3.5). */
export const safetyAsked: GateRule = (file) => ({
  code: 'support.safety-not-asked',
  met: file.support?.safetyAsked ?? false,
  place: 'budget',
})

/** An investigation of a provider ends with a result for each client, or that it has no effects for that client. */
export const everyClientHasResult: GateRule = (file) => ({
  code: 'support.client-without-result',
  met: file.support?.clientsWithoutResult === 0,
  place: 'budget',
})

export const safetyStepsFinished: GateRule = (file) => ({
  code: 'support.safety-step-open',
  met: file.support?.openSafetySteps === 0,
  place: 'budget',
})

/** Whoever is not safe gets a step; finished ones count. */
export const endangeredHaveStep: GateRule = (file) => ({
  code: 'support.in-danger-without-step',
  met: file.support?.inDangerWithoutStep === 0,
  place: 'budget',
})

/** A suspension is provisional: it ends before the file does, and what was withheld and has to be paid is paid. */
export const suspensionsEnded: GateRule = (file) => ({
  code: 'support.suspension-running',
  met: file.support?.runningSuspensions === 0,
  place: 'budget',
})

const gatesFrom: Partial<Record<Stage, readonly GateRule[]>> = {
  planning: [assignmentRecorded],
  research: [safetyAsked],
  weighing: [careContinuityWeighed],
  // Asked again at the end: clients of a provider are added on the way.
  outcome: [everyClientHasResult, safetyAsked, endangeredHaveStep, safetyStepsFinished, suspensionsEnded],
}

/** The gates that a file under Wmo or Youth Act has beside those of every file; none under the Participation Act. */
export function gatesOnBudget({ domain }: Pick<FileFacts, 'domain'>, stage: Stage): readonly GateRule[] {
  return domain === 'participation-act' ? [] : (gatesFrom[stage] ?? [])
}
