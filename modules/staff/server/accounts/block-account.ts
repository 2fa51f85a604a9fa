import { sql } from 'kysely'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { StaffTables } from '../tables.ts'
import { lockAccount } from './lock-account.ts'
import { refuseOwnRights } from './validity-rules.ts'

/**
 * Blocks an account, which ends all its sessions at once, or lets it in again.
 * Refuses `staff.own-rights`, `account.last-admin`, `thing.not-found`.
 */
export async function blockAccount(work: Work<StaffTables>, id: string, active: boolean): Promise<void> {
  refuseOwnRights(work.actor, id)
  const { roles } = await lockAccount(work, id)
  if (!active && roles.includes('admin')) await refuseLastAdmin(work, id)

  await work.tx.updateTable('staff.account').set({ active }).where('id', '=', id).execute()
  if (active) return work.record('account.unblocked', { kind: 'account', id })
  const { numDeletedRows } = await work.tx.deleteFrom('staff.session').where('account_id', '=', id).executeTakeFirst()
  work.record('account.blocked', { kind: 'account', id }, { sessions: Number(numDeletedRows) })
}

/** One lock for all administrators: two who block each other at the same moment would otherwise both see the other still there. */
async function refuseLastAdmin(work: Work<StaffTables>, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('accounts of administrators', 0))`.execute(work.tx)
  const { rows } = await sql`
    select from staff.account join staff.account_role r on r.account_id = account.id and r.role = 'admin'
     where account.active and account.id <> ${id}::uuid limit 1`.execute(work.tx)
  if (rows.length === 0) throw ruleBroken('account.last-admin')
}
