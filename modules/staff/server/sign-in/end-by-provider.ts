import { sql } from 'kysely'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { StaffTables } from '../tables.ts'
import { type EndedThere, USABLE_FOR } from './read-logout-token.ts'

interface Ended {
  account_id: string | null
  used_before: boolean
}

/** Ends the sessions that ended at the identity provider. Refuses `sign-in.logout-token-refused` when the token was used before. */
export async function endByProvider(work: Work<StaffTables>, { issuer, tokenId, subject, session }: EndedThere): Promise<void> {
  const until = new Date(work.now.getTime() + USABLE_FOR)
  const { rows } = await sql<Ended>`
    select * from staff.end_by_provider(${issuer}, ${subject}, ${session}, ${tokenId}, ${until})`.execute(work.tx)
  if (rows.some((row) => row.used_before)) throw ruleBroken('sign-in.logout-token-refused')

  for (const { account_id } of rows) work.record('session.ended', { kind: 'account', id: account_id }, { by: 'provider' })
}
