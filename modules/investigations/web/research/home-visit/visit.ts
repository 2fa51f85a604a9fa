import type { InvestigationFile } from '../../../contract.ts'

export type Visit = InvestigationFile['homeVisits'][number]

/** Whether a visit still has to be recorded or cancelled. */
export function isOpen(visit: Visit): boolean {
  return !visit.visitedOn && !visit.cancelledBecause
}
