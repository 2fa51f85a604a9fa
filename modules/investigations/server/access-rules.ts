import { ruleBroken } from '#platform/server/refusal.ts'
import type { ConflictMoment, InvestigationEvent, Stage } from '../contract.ts'
import type { FileFacts } from './file-facts.ts'

const OPEN: readonly Stage[] = ['opened', 'planning', 'research', 'hearing', 'weighing', 'advice', 'reading-along', 'decision', 'outcome']

/** In which stages each thing may be done. What is not listed here guards its stage itself (moving, deciding). */
const stagesFor = {
  'investigation.lead-assigned': OPEN,
  'investigation.colleague-added': OPEN,
  'question.asked': ['planning', 'research'],
  'question.answered': ['research', 'hearing'],
  'method.planned': ['planning', 'research'],
  'method.done': ['research'],
  'method.set-aside': ['planning', 'research'],
  'home-visit.planned': ['planning', 'research'],
  'home-visit.recorded': ['research'],
  'home-visit.consent-withdrawn': ['research', 'hearing'],
  'home-visit.copy-sent': ['research', 'hearing', 'weighing'],
  'home-visit.cancelled': ['planning', 'research'],
  'observations.planned': ['planning', 'research'],
  'observations.authorised': ['planning', 'research'],
  'observation.recorded': ['research'],
  'data-request.asked': ['research'],
  'data-request.answered': ['research', 'hearing', 'weighing'],
  'finding.recorded': ['research', 'hearing'],
  'finding.withdrawn': ['research', 'hearing', 'weighing'],
  'finding.no-breach-side-explained': ['research', 'hearing', 'weighing'],
  'finding.answered': ['hearing'],
  'investigation.fine-in-view-set': ['research', 'hearing', 'weighing', 'advice'],
  'hearing.invited': ['research', 'hearing'],
  'hearing.caution-told': ['hearing'],
  'hearing.attendance-recorded': ['hearing'],
  'hearing.no-show-step-taken': ['hearing'],
  'hearing.statement-recorded': ['hearing'],
  'hearing.report-sent': ['hearing'],
  'hearing.correction-recorded': ['hearing'],
  'hearing.waived': ['hearing'],
  'weighing.saved': ['weighing'],
  'advice.drafted': ['advice'],
  'advice.submitted': ['advice', 'reading-along'],
  'outcome.recorded': ['outcome'],
  'lesson.recorded': ['outcome'],
  'investigation.closed': ['outcome'],
} as const satisfies Partial<Record<InvestigationEvent, readonly Stage[]>>
export type StagedAct = keyof typeof stagesFor

/** Refuses `investigation.wrong-stage` for what does not belong in the stage of the file. */
export function mustBeInStage(file: Pick<FileFacts, 'stage'>, act: StagedAct): void {
  const stages: readonly Stage[] = stagesFor[act]
  if (!stages.includes(file.stage)) throw ruleBroken('investigation.wrong-stage')
}

/** A closed file changes no more. Refuses `investigation.wrong-stage`. */
export function mustBeOpen({ stage }: Pick<FileFacts, 'stage'>): void {
  if (stage === 'closed') throw ruleBroken('investigation.wrong-stage')
}

type Membership = Pick<FileFacts, 'lead' | 'members' | 'conflicts'>

/** Whether somebody leads the file or works on it as a colleague; readers and authorisers do not. */
export function isOnFile(file: Pick<FileFacts, 'lead' | 'members'>, accountId: string): boolean {
  return file.lead?.id === accountId || file.members.some((member) => member.part === 'colleague' && member.person.id === accountId)
}

/** What somebody answered to "do you know this person or provider" at a moment; undefined when not asked yet. */
export function declaredAt(file: Pick<FileFacts, 'conflicts'>, accountId: string, moment: ConflictMoment): boolean | undefined {
  return file.conflicts.find((conflict) => conflict.person.id === accountId && conflict.moment === moment)?.knows
}

/** Whether somebody said, at any moment, that they know the person or provider: a yes excludes for good (Awb 2:4). */
export function hasConflict(file: Pick<FileFacts, 'conflicts'>, accountId: string): boolean {
  return file.conflicts.some((conflict) => conflict.person.id === accountId && conflict.knows)
}

/** Whether somebody works on the file: on it, asked about a conflict, and without one. */
export function worksOn(file: Membership, accountId: string): boolean {
  return isOnFile(file, accountId) && declaredAt(file, accountId, 'assignment') === false && !hasConflict(file, accountId)
}

/**
 * Only the lead and the colleagues on the file work on it, after the question about a conflict of interest.
 * Refuses `investigation.conflict-of-interest`, `investigation.not-yours`, `investigation.conflict-not-asked`.
 */
export function mustWorkOn(file: Membership, accountId: string): void {
  if (hasConflict(file, accountId)) throw ruleBroken('investigation.conflict-of-interest')
  if (!isOnFile(file, accountId)) throw ruleBroken('investigation.not-yours')
  if (declaredAt(file, accountId, 'assignment') === undefined) throw ruleBroken('investigation.conflict-not-asked')
}
