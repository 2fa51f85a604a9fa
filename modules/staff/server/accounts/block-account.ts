import type { Work } from '#platform/server/work.ts'
import type { StaffTables } from '../tables.ts'
import { lockAccount } from './lock-account.ts'
import { refuseOwnRights } from './validity-rules.ts'

/** Blocks an account, which ends all its sessions at once, or lets it in again. Refuses `staff.own-rights`, `thing.not-found`. */
export async function blockAccount(work: Work<StaffTables>, id: string, active: boolean): Promise<void> {
  refuseOwnRights(work.actor, id)
  await lockAccount(work, id)

  await work.tx.updateTable('staff.account').set({ active }).where('id', '=', id).execute()
  if (active) return work.record('account.unblocked', { kind: 'account', id })
  const { numDeletedRows } = await work.tx.deleteFrom('staff.session').where('account_id', '=', id).executeTakeFirst()
  work.record('account.blocked', { kind: 'account', id }, { sessions: Number(numDeletedRows) })
}
