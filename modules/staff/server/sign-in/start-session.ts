import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import type { StaffTables } from '../tables.ts'

const NINE_HOURS = 9 * 3_600_000
const LONGEST_DEVICE = 200

/** Where somebody signs in: kept with the session, so that a stranger's session is recognised. */
export interface Browser {
  address: string
  device: string | undefined
  /** SHA-256 of the token that this browser brought along */
  token: Buffer | undefined
}

interface ProviderSession {
  session: string | null
  idToken: string
  sealer: Sealer
}

/** Starts a session under a token that nobody had before, and ends the one that this browser had. Returns the token; only its SHA-256 is kept. */
export async function startSession(work: Work<StaffTables>, accountId: string, browser: Browser, at?: ProviderSession): Promise<string> {
  if (browser.token) await endByToken(work, browser.token)

  const id = newId()
  const token = randomBytes(32).toString('base64url')
  await sql`select set_config('app.actor_id', ${accountId}, true)`.execute(work.tx)
  await work.tx
    .insertInto('staff.session')
    .values({
      id,
      token_hash: createHash('sha256').update(token).digest(),
      account_id: accountId,
      expires_at: new Date(work.now.getTime() + NINE_HOURS),
      address: browser.address,
      device: browser.device?.slice(0, LONGEST_DEVICE) ?? null,
      provider_session: at?.session ?? null,
      id_token_sealed: at ? at.sealer.seal(at.idToken, placeOfIdToken(id)) : null,
    })
    .execute()
  work.record('session.started', { kind: 'account', id: accountId })
  return token
}

export const placeOfIdToken = (sessionId: string) => `staff.session:${sessionId}:id_token`

async function endByToken(work: Work<StaffTables>, token: Buffer): Promise<void> {
  const { rows } = await sql<{ account_id: string }>`select * from staff.end_session(${token})`.execute(work.tx)
  for (const { account_id } of rows) work.record('session.ended', { kind: 'account', id: account_id })
}
