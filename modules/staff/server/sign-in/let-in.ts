import { sql } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import { type Refusal, ruleBroken } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import type { Role } from '../../contract.ts'
import { noteAddress } from '../messages/mail-choice.ts'
import type { StaffTables } from '../tables.ts'
import type { Identity } from './identity-rules.ts'
import { type Browser, startSession } from './start-session.ts'

interface LetIn {
  account_id: string | null
  verdict: 'in' | 'inactive' | 'no-role' | 'no-municipality'
  made: boolean
  changed: boolean
  roles: Role[]
}

/**
 * Lets somebody in whom the identity provider vouches for, with exactly the roles of the groups.
 * Returns the token of a new session, or why there is none. Those refusals are returned and not thrown: what they take away stays away.
 * Refuses `sign-in.account-inactive`.
 */
export async function letIn(work: Work<StaffTables>, identity: Identity, browser: Browser, sealer: Sealer): Promise<string | Refusal> {
  const { issuer, subject, names, name, groups } = identity
  const { rows } = await sql<LetIn>`
    select * from staff.let_in(${newId()}, ${issuer}, ${subject}, ${names}, ${name}, ${groups}, ${work.now})`.execute(work.tx)
  const [outcome] = rows
  if (!outcome || outcome.verdict === 'inactive') throw ruleBroken('sign-in.account-inactive')

  if (outcome.account_id) await rememberRights(work, { ...outcome, account_id: outcome.account_id })
  if (outcome.account_id && outcome.verdict === 'in') await noteAddress(work, outcome.account_id, identity.mail)
  if (outcome.verdict === 'no-municipality') return ruleBroken('sign-in.no-municipality')
  if (outcome.verdict === 'no-role' || !outcome.account_id) return ruleBroken('sign-in.no-role')
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
