import type { Stream, WorkStage } from '../../contract.ts'

type OfStages = Readonly<Record<Stream, Readonly<Partial<Record<WorkStage, number>>>>>

/** Hours of work in each stage, for as long as there are too few hours made to count. A reader who knows better fills in others. */
export const defaultHours: OfStages = {
  'report-investigation': { judging: 2, investigating: 14, deciding: 2, completing: 3 },
  'personal-budget': { judging: 3, investigating: 24, deciding: 3, completing: 4 },
  'primary-process': { answering: 1.5 },
  'chain-partners': { acting: 16 },
}

/** Days that a stage waits on others, for as long as too few are counted. */
export const defaultDays: OfStages = {
  'report-investigation': { judging: 5, investigating: 40, deciding: 7, completing: 14 },
  'personal-budget': { judging: 5, investigating: 56, deciding: 7, completing: 14 },
  'primary-process': { answering: 1 },
  'chain-partners': { acting: 14 },
}

/** Deployable hours of the team a week, actions with chain partners a month, and other assumptions of the same kind. */
export const assumed = { teamHours: 150, actions: 2, deployableRatio: 0.7, investigated: 0.5, sigma: 0.6, hoursOfOne: 25 } as const
