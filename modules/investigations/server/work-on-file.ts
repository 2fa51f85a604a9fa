import type { PrivacyTables } from '#modules/privacy/server/index.ts'
import type { ReportsTables } from '#modules/reports/server/index.ts'
import type { StaffTables } from '#modules/staff/server/index.ts'
import { newId } from '#platform/server/new-id.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Facts, Work } from '#platform/server/work.ts'
import type { InvestigationEvent, InvestigationFile } from '../contract.ts'
import { mustBeInStage, mustWorkOn, type StagedAct } from './access-rules.ts'
import type { FileFacts } from './file-facts.ts'
import { readFile } from './get-investigation.ts'
import { loadFileForUpdate } from './load-file.ts'
import type { InvestigationsTables } from './tables.ts'

/** Work on a file: its own tables, and those that the front doors of staff, reports and privacy ask for. */
export type FileWork = Work<InvestigationsTables & StaffTables & ReportsTables & PrivacyTables>

/** Who asks, as an account id. Every route of this module needs an account. */
export function me(work: FileWork): string {
  if (!work.actor.id) throw new Error('this work has no account')
  return work.actor.id
}

/**
 * The file, locked, for somebody who works on it and in a stage where this act belongs. The beginning of every change.
 * Refuses `thing.not-found`, `investigation.not-yours`, `investigation.conflict-not-asked`, `investigation.conflict-of-interest`, `investigation.wrong-stage`.
 */
export async function takeFile(work: FileWork, id: string, act: StagedAct): Promise<FileFacts> {
  const file = await loadFileForUpdate(work, id)
  mustWorkOn(file, me(work))
  mustBeInStage(file, act)
  return file
}

/** A part of the file by its id. Refuses `thing.not-found`. */
export function partOf<Part extends { id: string }>(parts: readonly Part[], id: string): Part {
  const part = parts.find((one) => one.id === id)
  if (!part) throw notFound()
  return part
}

/** Records what happened to the file and answers with the file as it now is. The end of every change. */
export function recorded(work: FileWork, id: string, event: InvestigationEvent, facts?: Facts): Promise<InvestigationFile> {
  work.record(event, { kind: 'investigation', id }, facts)
  return readFile(work, id)
}

/** The key of a new part of a file. */
export const newPart = (investigationId: string) => ({ id: newId(), investigation_id: investigationId })
