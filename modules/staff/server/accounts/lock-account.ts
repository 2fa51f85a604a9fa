import { sql } from 'kysely'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { Role } from '../../contract.ts'
import type { StaffTables } from '../tables.ts'
import { rolesInSql } from './rights-in-sql.ts'

/** Waits for whoever else is changing or confirming the rights of this account, until this piece of work is done. Refuses `thing.not-found`. */
export async function lockAccount(work: Work<StaffTables>, id: string): Promise<{ id: string; unitId: string | null; roles: Role[] }> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`rights of ${id}`}, 0))`.execute(work.tx)
  const { rows } = await sql<{ id: string; unitId: string | null; roles: Role[] }>`
    select account.id, account.unit_id as "unitId", ${rolesInSql} as roles from staff.account
     where account.id = ${id}::uuid and staff.works_alongside(account.id)`.execute(work.tx)
  const [account] = rows
  if (!account) throw notFound()
  return account
}
