import { sql } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import type { Role } from '../../contract.ts'
import type { StaffTables } from '../tables.ts'
import type { Identity } from './identity-rules.ts'
import { type Browser, startSession } from './start-session.ts'

interface LetIn {
  account_id: string | null
  verdict: 'in' | 'inactive' | 'no-role'
  made: boolean
  changed: boolean
  roles: Role[]
}

/**
 * Lets somebody in whom the identity provider vouches for, with exactly the roles of the groups.
 * Returns the token of a new session; undefined when no group gives a role: that outcome is kept, because it takes roles away.
 * Refuses `sign-in.account-inactive`.
 */
export async function letIn(work: Work<StaffTables>, identity: Identity, browser: Browser, sealer: Sealer): Promise<string | undefined> {
  const { issuer, subject, names, name, groups } = identity
  const { rows } = await sql<LetIn>`
    select * from staff.let_in(${newId()}, ${issuer}, ${subject}, ${names}, ${name}, ${groups}, ${work.now})`.execute(work.tx)
  const [outcome] = rows
  if (!outcome || outcome.verdict === 'inactive') throw ruleBroken('sign-in.account-inactive')

  if (outcome.account_id) await rememberRights(work, { ...outcome, account_id: outcome.account_id })
  if (outcome.verdict === 'no-role' || !outcome.account_id) return undefined
  return startSession(work, outcome.account_id, browser, { session: identity.session, idToken: identity.idToken, sealer })
}

async function rememberRights(
  work: Work<StaffTables>,
  { account_id: id, made, changed, roles }: LetIn & { account_id: string },
): Promise<void> {
  await sql`select set_config('app.actor_id', ${id}, true)`.execute(work.tx)
  if (made) work.record('account.made', { kind: 'account', id })
  if (changed) work.record('account.roles-replaced', { kind: 'account', id }, { roles })
}
