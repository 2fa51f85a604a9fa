import { sql } from 'kysely'
import type { Day } from '#platform/contract/calendar.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import { hasConflict } from './access-rules.ts'
import type { FileFacts } from './file-facts.ts'
import type { GrantFacts } from './giving-access-rules.ts'
import type { FileWork } from './work-on-file.ts'

/**
 * Whether somebody may be let in at all; the database says the same for whatever the application does.
 * Refuses `investigation.colleague-has-conflict`, `reading.other-compartment`, `reading.longer-than-disclosed`, `reading.colleague-cannot`.
 * @param until the last day, when it is for a while
 */
export async function mustBeLetIn(
  work: FileWork,
  file: Pick<FileFacts, 'id' | 'conflicts'>,
  accountId: string,
  until: Day | null = null,
): Promise<void> {
  if (hasConflict(file, accountId)) throw ruleBroken('investigation.colleague-has-conflict')
  const { rows } = await sql<{ crosses: boolean; later: boolean; may: boolean; worksOnCases: boolean }>`
    select investigations.crosses(${accountId}, ${file.id}) as crosses, investigations.crosses(${accountId}, ${file.id}, ${until}::date) as later,
           investigations.may_be_let_in(${accountId}, ${file.id}) as may,
           exists (select from staff.account_role r where r.account_id = ${accountId}
             and r.role in ('specialist', 'consultant', 'coordinator', 'manager')) as "worksOnCases"`.execute(work.tx)
  if (rows[0]?.crosses) throw ruleBroken('reading.other-compartment')
  if (rows[0]?.later) throw ruleBroken('reading.longer-than-disclosed', [{ pointer: '#/body/until', detail: 'Kies een eerdere dag.' }])
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
