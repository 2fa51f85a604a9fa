import type { InvestigationFile, NoShowStep } from '../../contract.ts'

export type Hearing = InvestigationFile['hearings'][number]

/** What is tried after somebody did not come, in this order. */
export const noShowOrder: readonly NoShowStep[] = ['call', 'letter', 'neighbourhood-team']

/** The step that is now to be taken after a no-show; undefined when all were. */
export function nextNoShowStep({ noShowSteps }: Pick<Hearing, 'noShowSteps'>): NoShowStep | undefined {
  return noShowOrder.find((step) => !noShowSteps.some((taken) => taken.step === step))
}

export type HearingStep = 'attendance' | 'no-show' | 'caution' | 'statement' | 'report' | 'reaction' | 'finished'

/** What is recorded of a talk, in its fixed order; a written answer needs no report, who stayed away is tried again. */
export function stepsOf(hearing: Hearing, fineInView: boolean): Exclude<HearingStep, 'finished'>[] {
  if (hearing.attendance === 'no-show') return ['attendance', 'no-show']
  const caution = fineInView || hearing.purpose === 'fine' ? (['caution'] as const) : []
  const report = hearing.attendance === 'written' ? [] : (['report', 'reaction'] as const)
  return ['attendance', ...caution, 'statement', ...report]
}

/** What has to be recorded next. */
export function nextOf(hearing: Hearing, fineInView: boolean, day: string): HearingStep {
  return stepsOf(hearing, fineInView).find((step) => !isDone(hearing, step, day)) ?? 'finished'
}

function isDone(hearing: Hearing, step: HearingStep, day: string): boolean {
  if (step === 'attendance') return hearing.attendance !== null
  if (step === 'no-show') return nextNoShowStep(hearing) === undefined
  if (step === 'caution') return hearing.cautionAt !== null
  if (step === 'statement') return hearing.statement !== null
  if (step === 'report') return hearing.reportSentOn !== null
  return hearing.agreedOn !== null || (hearing.correctionUntil !== null && hearing.correctionUntil < day)
}
