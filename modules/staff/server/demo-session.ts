import { sql } from 'kysely'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { DemoAccount } from '../contract.ts'
import { type Browser, startSession } from './sign-in/start-session.ts'
import type { StaffTables } from './tables.ts'

/** The demo people that the sign-in page offers. Refuses `staff.demo-off`. */
export async function listDemoAccounts(work: Work<StaffTables>, demo: boolean): Promise<DemoAccount[]> {
  if (!demo) throw ruleBroken('staff.demo-off')

  const { rows } = await sql<DemoAccount>`select account, name, unit, roles from staff.demo_accounts()`.execute(work.tx)
  return rows
}

/** Signs in as a demo person. Returns the token for the cookie. Refuses `staff.demo-off`, `staff.unknown-account`. */
export async function startDemoSession(work: Work<StaffTables>, account: string, demo: boolean, browser: Browser) {
  if (!demo) throw ruleBroken('staff.demo-off')
  const { rows } = await sql<DemoAccount & { id: string }>`select * from staff.demo_accounts() where account = ${account}`.execute(work.tx)
  const [person] = rows
  if (!person) throw ruleBroken('staff.unknown-account')

  const token = await startSession(work, person.id, browser)
  return { token, person: { account: person.account, name: person.name, roles: person.roles } }
}
