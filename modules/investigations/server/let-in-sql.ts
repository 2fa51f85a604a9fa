import { sql } from 'kysely'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import { hasConflict } from './access-rules.ts'
import type { FileFacts } from './file-facts.ts'
import type { GrantFacts } from './giving-access-rules.ts'
import type { FileWork } from './work-on-file.ts'

/**
 * Whether somebody may be let in at all; the database says the same for whatever the application does.
 * Refuses `investigation.colleague-has-conflict`, `reading.other-compartment`, `reading.colleague-cannot`.
 */
export async function mustBeLetIn(work: FileWork, file: Pick<FileFacts, 'id' | 'conflicts'>, accountId: string): Promise<void> {
  if (hasConflict(file, accountId)) throw ruleBroken('investigation.colleague-has-conflict')
  const { rows } = await sql<{ crosses: boolean; may: boolean; worksOnCases: boolean }>`
    select investigations.crosses(${accountId}, ${file.id}) as crosses, investigations.may_be_let_in(${accountId}, ${file.id}) as may,
           exists (select from staff.account_role r where r.account_id = ${accountId}
             and r.role in ('specialist', 'consultant', 'coordinator', 'manager')) as "worksOnCases"`.execute(work.tx)
  if (rows[0]?.crosses) throw ruleBroken('reading.other-compartment')
  if (!rows[0]?.may || !rows[0].worksOnCases) throw ruleBroken('reading.colleague-cannot')
}

/** A request or grant on a file. Refuses `thing.not-found`. */
export async function findGrant(work: FileWork, fileId: string, id: string): Promise<GrantFacts & { reference: string }> {
  const grant = await work.tx
    .selectFrom('investigations.access_grant')
    .select(['account_id as accountId', 'state', 'asked_until as askedUntil', 'until', 'asked_reference as reference'])
    .where('id', '=', id)
    .where('investigation_id', '=', fileId)
    .executeTakeFirst()
  if (!grant) throw notFound()
  return grant
}
