import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import type { StaffTables } from '../tables.ts'
import { placeOfIdToken } from './start-session.ts'

/** Ends the session that asks for it. Returns the ID token that it began with, to sign out at the identity provider; null for a demo person. */
export async function endSession(work: Work<StaffTables>, token: Buffer | undefined, sealer: Sealer): Promise<string | null> {
  if (!token || !work.actor.id) return null

  const ended = await work.tx
    .deleteFrom('staff.session')
    .where('token_hash', '=', token)
    .returning(['id', 'id_token_sealed'])
    .executeTakeFirst()
  work.record('session.ended', { kind: 'account', id: work.actor.id })
  return ended?.id_token_sealed ? sealer.open(ended.id_token_sealed, placeOfIdToken(ended.id)) : null
}
