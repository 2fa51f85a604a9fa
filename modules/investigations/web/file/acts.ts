import type { InvestigationEvent, InvestigationFile, Stage } from '../../contract.ts'

const RESEARCH: readonly Stage[] = ['research']
const HEARING: readonly Stage[] = ['hearing']

/** In which stages each thing can be done, so that the page offers only what works; the server guards it. */
const stagesFor: Partial<Record<InvestigationEvent, readonly Stage[]>> = {
  'question.asked': ['planning', 'research'],
  'question.answered': ['research', 'hearing'],
  'method.planned': ['planning', 'research'],
  'method.done': RESEARCH,
  'method.set-aside': ['planning', 'research'],
  'home-visit.planned': ['planning', 'research'],
  'home-visit.recorded': RESEARCH,
  'home-visit.consent-withdrawn': ['research', 'hearing'],
  'home-visit.copy-sent': ['research', 'hearing', 'weighing'],
  'home-visit.cancelled': ['planning', 'research'],
  'observations.planned': ['planning', 'research'],
  'observation.recorded': RESEARCH,
  'data-request.asked': RESEARCH,
  'data-request.answered': ['research', 'hearing', 'weighing'],
  'finding.recorded': ['research', 'hearing'],
  'finding.withdrawn': ['research', 'hearing', 'weighing'],
  'finding.no-breach-side-explained': ['research', 'hearing', 'weighing'],
  'finding.answered': HEARING,
  'investigation.fine-in-view-set': ['research', 'hearing', 'weighing', 'advice'],
  'hearing.invited': ['research', 'hearing'],
  'hearing.caution-told': HEARING,
  'hearing.attendance-recorded': HEARING,
  'hearing.no-show-step-taken': HEARING,
  'hearing.statement-recorded': HEARING,
  'hearing.report-sent': HEARING,
  'hearing.correction-recorded': HEARING,
  'hearing.waived': HEARING,
  'weighing.saved': ['weighing'],
  'advice.drafted': ['advice'],
  'outcome.recorded': ['outcome'],
  'lesson.recorded': ['outcome'],
}

/** Whether the reader works on the file and the file is where this can be done. */
export function canNow({ may, stage }: Pick<InvestigationFile, 'may' | 'stage'>, act: InvestigationEvent): boolean {
  return may.workOn && (stagesFor[act]?.includes(stage) ?? false)
}
