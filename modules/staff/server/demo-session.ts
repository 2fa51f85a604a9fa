import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { DemoAccount } from '../contract.ts'
import type { StaffTables } from './tables.ts'

const NINE_HOURS = 9 * 3_600_000

/** The demo people that the sign-in page offers. Refuses `staff.demo-off`. */
export async function listDemoAccounts(work: Work<StaffTables>, demo: boolean): Promise<DemoAccount[]> {
  if (!demo) throw ruleBroken('staff.demo-off')

  const { rows } = await sql<DemoAccount>`select account, name, unit, roles from staff.demo_accounts()`.execute(work.tx)
  return rows
}

/** Signs in as a demo person. Returns the token for the cookie; only its SHA-256 is kept. Refuses `staff.demo-off`, `staff.unknown-account`. */
export async function startDemoSession(work: Work<StaffTables>, account: string, demo: boolean) {
  if (!demo) throw ruleBroken('staff.demo-off')
  const { rows } = await sql<DemoAccount & { id: string }>`select * from staff.demo_accounts() where account = ${account}`.execute(work.tx)
  const [person] = rows
  if (!person) throw ruleBroken('staff.unknown-account')

  const token = randomBytes(32).toString('base64url')
  await sql`select set_config('app.actor_id', ${person.id}, true)`.execute(work.tx)
  await work.tx
    .insertInto('staff.session')
    .values({
      token_hash: createHash('sha256').update(token).digest(),
      account_id: person.id,
      expires_at: new Date(work.now.getTime() + NINE_HOURS),
    })
    .execute()
  work.record('session.started', { kind: 'account', id: person.id })
  return { token, person: { account: person.account, name: person.name, roles: person.roles } }
}

/** Ends the session that asks for it. */
export async function endSession(work: Work<StaffTables>, token: Buffer | undefined): Promise<void> {
  if (!token || !work.actor.id) return

  await work.tx.deleteFrom('staff.session').where('token_hash', '=', token).execute()
  work.record('session.ended', { kind: 'account', id: work.actor.id })
}
