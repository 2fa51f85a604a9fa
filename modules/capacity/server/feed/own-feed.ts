import { createHash, randomBytes } from 'node:crypto'
import type { Work } from '#platform/server/work.ts'
import type { OwnFeed } from '../../contract.ts'
import type { CapacityTables } from '../tables.ts'

/** Makes the secret address of the own calendar, and ends the one before. Gives the token: only its SHA-256 is kept. */
export async function makeFeed(work: Work<CapacityTables>): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const made = { token_hash: hashOf(token), made_at: work.now, last_read_on: null }

  await work.tx
    .insertInto('capacity.calendar_feed')
    .values({ account_id: work.actor.id ?? '', ...made })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(made))
    .execute()
  work.record('capacity.feed-made', { kind: 'account', id: work.actor.id })
  return token
}

/** Ends the own address; nothing happens when there is none. */
export async function removeFeed(work: Work<CapacityTables>): Promise<void> {
  const { numDeletedRows } = await work.tx
    .deleteFrom('capacity.calendar_feed')
    .where('account_id', '=', work.actor.id ?? '')
    .executeTakeFirst()
  if (numDeletedRows > 0n) work.record('capacity.feed-removed', { kind: 'account', id: work.actor.id })
}

export async function getOwnFeed(work: Work<CapacityTables>): Promise<OwnFeed> {
  const row = await work.tx
    .selectFrom('capacity.calendar_feed')
    .select(['made_at', 'last_read_on'])
    .where('account_id', '=', work.actor.id ?? '')
    .executeTakeFirst()
  return { feed: row ? { madeAt: row.made_at.toISOString(), lastReadOn: row.last_read_on } : null }
}

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
