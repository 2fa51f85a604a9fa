import { ruleBroken } from '#platform/server/refusal.ts'
import type { ConflictMoment } from '../contract.ts'
import { hasConflict, isOnFile, mustWorkOn } from './access-rules.ts'
import type { Asker, FileFacts } from './file-facts.ts'

/** Coordinates the unit that the file belongs to. */
export function isCoordinatorOf(file: Pick<FileFacts, 'unitId'>, asker: Pick<Asker, 'roles' | 'unitId'>): boolean {
  return asker.roles.includes('coordinator') && asker.unitId === file.unitId
}

/** A colleague as the staff list knows them; undefined when there is no such active account. */
type Candidate = { id: string; unitId: string | null; roles: readonly string[] } | undefined

/**
 * The coordinator of the unit assigns a specialist of that unit without a conflict of interest.
 * Refuses `investigation.not-yours`, `investigation.lead-is-no-specialist`, `investigation.colleague-has-conflict`.
 */
export function assignLead(file: Pick<FileFacts, 'unitId' | 'conflicts'>, asker: Pick<Asker, 'roles' | 'unitId'>, lead: Candidate): void {
  if (!isCoordinatorOf(file, asker)) throw ruleBroken('investigation.not-yours')
  const { id } = mustBeSpecialistOf(file.unitId, lead)
  if (hasConflict(file, id)) throw ruleBroken('investigation.colleague-has-conflict')
}

/** Who opens a file may lead it; only a coordinator names somebody else. Refuses `investigation.lead-is-no-specialist`, `access.not-permitted`. */
export function nameFirstLead(asker: Pick<Asker, 'id' | 'roles'>, unitId: string, lead: Candidate): void {
  const { id } = mustBeSpecialistOf(unitId, lead)
  if (id !== asker.id && !asker.roles.includes('coordinator')) throw ruleBroken('access.not-permitted')
}

function mustBeSpecialistOf(unitId: string, lead: Candidate): NonNullable<Candidate> {
  if (!lead?.roles.includes('specialist') || lead.unitId !== unitId) throw ruleBroken('investigation.lead-is-no-specialist')
  return lead
}

/**
 * Whoever works on the file, or coordinates its unit, adds a specialist or coordinator without a conflict of interest.
 * Refuses `investigation.not-yours`, `investigation.conflict-not-asked`, `investigation.colleague-is-no-specialist`, `investigation.colleague-has-conflict`.
 */
export function addColleague(file: FileFacts, asker: Pick<Asker, 'id' | 'roles' | 'unitId'>, colleague: Candidate): void {
  if (!isCoordinatorOf(file, asker)) mustWorkOn(file, asker.id)
  if (!colleague?.roles.some((role) => ENFORCES.has(role))) throw ruleBroken('investigation.colleague-is-no-specialist')
  if (hasConflict(file, colleague.id)) throw ruleBroken('investigation.colleague-has-conflict')
}
const ENFORCES = new Set(['specialist', 'coordinator'])

/**
 * Whoever sees a file may say that they know the person or provider. A no only counts from somebody who is asked at that moment:
 * the lead and colleagues, the reader, a manager who decides (Awb 2:4). Refuses `investigation.not-yours`.
 */
export function declareConflict(
  file: FileFacts,
  asker: Pick<Asker, 'id' | 'roles'>,
  { moment, knows }: { moment: ConflictMoment; knows: boolean },
): void {
  if (!knows && !isAskedAt(file, asker, moment)) throw ruleBroken('investigation.not-yours')
}

function isAskedAt(file: FileFacts, asker: Pick<Asker, 'id' | 'roles'>, moment: ConflictMoment): boolean {
  if (moment === 'assignment') return isOnFile(file, asker.id)
  if (moment === 'reading') return file.advices.at(-1)?.reader?.id === asker.id
  return file.stage === 'decision' && asker.roles.includes('manager')
}
