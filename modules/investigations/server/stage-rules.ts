import { ruleBroken } from '#platform/server/refusal.ts'
import type { Gate, Stage } from '../contract.ts'
import {
  adviceWritten,
  everyPartDecided,
  humanMeasureWeighed,
  lessonRecorded,
  outcomeRecorded,
  weighingIsCurrent,
} from './advice-gate-rules.ts'
import type { FileFacts } from './file-facts.ts'
import {
  type GateRule,
  heavierMethodsHaveReason,
  homeVisitsFinished,
  leadAssigned,
  leadHasNoConflict,
  legalBasisFits,
  methodsFinished,
  methodsPlanned,
  noBreachSideFilled,
  questionsAsked,
  somethingFound,
} from './gate-rules.ts'
import { fineWasPurpose, hearingGates } from './hearing-gate-rules.ts'
import { gatesOnBudget } from './support-gate-rules.ts'

export type Taker = 'lead' | 'reader' | 'manager'

interface Step {
  to: Stage
  /** Who takes the step; without a lead it waits for the coordinator whoever takes it */
  takenBy: Taker
  /** `move`: by moving the stage; `act`: by the act itself (submitting, reading along, deciding) */
  by: 'move' | 'act'
  gates: readonly GateRule[]
}

/** The way of a file: from each stage one step forward, and the legal gates before it. Nothing skips a stage. */
export const stepFrom: Readonly<Record<Exclude<Stage, 'closed'>, Step>> = {
  opened: { to: 'planning', takenBy: 'lead', by: 'move', gates: [leadAssigned, leadHasNoConflict] },
  planning: {
    to: 'research',
    takenBy: 'lead',
    by: 'move',
    gates: [legalBasisFits, leadAssigned, leadHasNoConflict, questionsAsked, methodsPlanned, heavierMethodsHaveReason],
  },
  research: { to: 'hearing', takenBy: 'lead', by: 'move', gates: [methodsFinished, homeVisitsFinished, somethingFound] },
  hearing: { to: 'weighing', takenBy: 'lead', by: 'move', gates: hearingGates },
  weighing: { to: 'advice', takenBy: 'lead', by: 'move', gates: [humanMeasureWeighed, weighingIsCurrent, noBreachSideFilled] },
  advice: { to: 'reading-along', takenBy: 'lead', by: 'act', gates: [fineWasPurpose, weighingIsCurrent, adviceWritten] },
  'reading-along': { to: 'decision', takenBy: 'reader', by: 'act', gates: [] },
  decision: { to: 'outcome', takenBy: 'manager', by: 'act', gates: [everyPartDecided] },
  outcome: { to: 'closed', takenBy: 'lead', by: 'act', gates: [outcomeRecorded, lessonRecorded] },
}

/** Where a file may go back to, with a reason. Further back goes step by step. */
export const stepBackFrom: Readonly<Partial<Record<Stage, Stage>>> = {
  research: 'planning',
  hearing: 'research',
  weighing: 'hearing',
  advice: 'weighing',
}

/** The gates before the next stage, each met or not; none for a closed file. What the lead does waits while there is no lead. */
export function gatesBefore(file: FileFacts): Gate[] {
  if (file.stage === 'closed') return []

  const { gates, takenBy } = stepFrom[file.stage]
  const waits = takenBy === 'lead' && !file.lead && !gates.includes(leadAssigned)
  const ofThisLaw = [...gates, ...gatesOnBudget(file, file.stage)].filter((gate) => gate !== fineWasPurpose || isAboutBenefit(file))
  return [...(waits ? [leadAssigned] : []), ...ofThisLaw].map((gate) => gate(file))
}

/** Only there can a fine be in view. */
const isAboutBenefit = ({ domain }: Pick<FileFacts, 'domain'>) => domain === 'participation-act'

/** Refuses with the code of the first gate that is not met. */
export function mustPassGates(file: FileFacts): void {
  const closed = gatesBefore(file).find((gate) => !gate.met)
  if (closed) throw ruleBroken(closed.code)
}

/**
 * Moves forward through the gates, or one stage back with a reason.
 * Refuses `investigation.wrong-stage`, `investigation.back-needs-reason` and the code of each gate.
 */
export function moveStage(file: FileFacts, to: Stage, reason: string | undefined): 'forward' | 'back' {
  if (file.stage === 'closed') throw ruleBroken('investigation.wrong-stage')

  if (to === stepBackFrom[file.stage]) {
    if (!reason) throw ruleBroken('investigation.back-needs-reason')
    return 'back'
  }
  const step = stepFrom[file.stage]
  if (step.to !== to || step.by !== 'move') throw ruleBroken('investigation.wrong-stage')
  mustPassGates(file)
  return 'forward'
}
