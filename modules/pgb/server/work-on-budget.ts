import { sql } from 'kysely'
import type { InvestigationsTables } from '#modules/investigations/server/index.ts'
import type { PartiesTables } from '#modules/parties/server/index.ts'
import type { StaffTables } from '#modules/staff/server/index.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { InquiryKind } from '../contract.ts'
import type { PgbTables } from './tables.ts'

/** Work on what belongs to a file about budgets. */
export type BudgetWork = Work<PgbTables & InvestigationsTables & PartiesTables & StaffTables>

export interface BudgetFile {
  id: string
  municipalityId: string
  kind: InquiryKind
}

/**
 * A file about budgets, locked, for somebody who works on it while it is open. The beginning of every change.
 * Refuses `thing.not-found`, `investigation.not-yours`.
 */
export async function takeBudgetFile(work: BudgetWork, id: string): Promise<BudgetFile> {
  const { rows } = await sql<BudgetFile & { works: boolean }>`
    select q.investigation_id as id, q.municipality_id as "municipalityId", q.kind, investigations.works_on(q.investigation_id) as works
      from pgb.inquiry q where q.investigation_id = ${id}`.execute(work.tx)
  const [file] = rows
  if (!file) throw notFound()
  if (!file.works) throw ruleBroken('investigation.not-yours')

  await sql`select from pgb.inquiry where investigation_id = ${id} for update`.execute(work.tx)
  return { id: file.id, municipalityId: file.municipalityId, kind: file.kind }
}

/** Who asks, as an account id. Every route of this module needs an account. */
export function me({ actor }: BudgetWork): string {
  if (!actor.id) throw new Error('this work has no account')
  return actor.id
}
