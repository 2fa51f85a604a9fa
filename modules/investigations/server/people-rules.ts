import { ruleBroken } from '#platform/server/refusal.ts'
import { hasConflict, isOnFile, mustWorkOn } from './access-rules.ts'
import type { Asker, FileFacts } from './file-facts.ts'
import type { ConflictMoment } from '../contract.ts'

/** Coordinates the unit that the file belongs to. */
export function isCoordinatorOf(file: Pick<FileFacts, 'unitId'>, asker: Pick<Asker, 'roles' | 'unitId'>): boolean {
  return asker.roles.includes('coordinator') && asker.unitId === file.unitId
}

/** What is known of the colleague who gets the file: whether that is a specialist of the unit. */
export interface Candidate {
  id: string
  isSpecialistOfUnit: boolean
}

/**
 * The coordinator of the unit assigns a specialist of that unit without a conflict of interest.
 * Refuses `investigation.not-yours`, `investigation.lead-is-no-specialist`, `investigation.colleague-has-conflict`.
 */
export function assignLead(file: Pick<FileFacts, 'unitId' | 'conflicts'>, asker: Pick<Asker, 'roles' | 'unitId'>, lead: Candidate): void {
  if (!isCoordinatorOf(file, asker)) throw ruleBroken('investigation.not-yours')
  mustBeSpecialist(lead)
  if (hasConflict(file, lead.id)) throw ruleBroken('investigation.colleague-has-conflict')
}

/** Who opens a file may lead it; only a coordinator names somebody else. Refuses `access.not-permitted`, `investigation.lead-is-no-specialist`. */
export function nameFirstLead(asker: Pick<Asker, 'id' | 'roles'>, lead: Candidate): void {
  if (lead.id !== asker.id && !asker.roles.includes('coordinator')) throw ruleBroken('access.not-permitted')
  mustBeSpecialist(lead)
}

function mustBeSpecialist(lead: Candidate): void {
  if (!lead.isSpecialistOfUnit) throw ruleBroken('investigation.lead-is-no-specialist')
}

/**
 * Whoever works on the file, or coordinates its unit, adds a colleague who enforces and has no conflict of interest.
 * Refuses `investigation.not-yours`, `investigation.conflict-not-asked`, `investigation.colleague-is-no-specialist`, `investigation.colleague-has-conflict`.
 */
export function addColleague(file: FileFacts, asker: Pick<Asker, 'id' | 'roles' | 'unitId'>, colleague: { id: string; enforces: boolean }): void {
  if (!isCoordinatorOf(file, asker)) mustWorkOn(file, asker.id)
  if (!colleague.enforces) throw ruleBroken('investigation.colleague-is-no-specialist')
  if (hasConflict(file, colleague.id)) throw ruleBroken('investigation.colleague-has-conflict')
}

/**
 * Whoever sees a file may say that they know the person or provider. A no only counts from somebody who is asked at that moment:
 * the lead and colleagues, the reader, a manager who decides (Awb 2:4). Refuses `investigation.not-yours`.
 */
export function declareConflict(file: FileFacts, asker: Pick<Asker, 'id' | 'roles'>, { moment, knows }: { moment: ConflictMoment; knows: boolean }): void {
  if (!knows && !isAskedAt(file, asker, moment)) throw ruleBroken('investigation.not-yours')
}

function isAskedAt(file: FileFacts, asker: Pick<Asker, 'id' | 'roles'>, moment: ConflictMoment): boolean {
  if (moment === 'assignment') return isOnFile(file, asker.id)
  if (moment === 'reading') return file.advices.at(-1)?.reader?.id === asker.id
  return file.stage === 'decision' && asker.roles.includes('manager')
}
