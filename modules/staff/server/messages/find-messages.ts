import { sql } from 'kysely'
import { readCursor, writeCursor } from '#platform/server/moment-cursor.ts'
import { momentInSql } from '#platform/server/moment-in-sql.ts'
import type { Work } from '#platform/server/work.ts'
import { type MessageKinds, type MessagePage, type MessagesQuery, type ReadMessages, unknownMessageTitle } from '../../contract.ts'
import type { StaffTables } from '../tables.ts'

interface Found {
  id: string
  kind: string
  thingId: string
  toldAt: string
  readAt: string | null
  /** `toldAt` to the microsecond */
  at: string
}

/**
 * The asker's own messages, unread ones first, newest first; how many are unread stands beside them.
 * Where a page ended stands in the cursor itself: reading its last message meanwhile skips nothing.
 */
export async function findMessages(
  work: Work<StaffTables>,
  kinds: MessageKinds,
  { after, limit, unread }: MessagesQuery,
): Promise<MessagePage> {
  const from = readPlace(after)
  const among = [
    sql`m.account_id = ${work.actor.id}::uuid`,
    ...(unread ? [sql`m.read_at is null`] : []),
    ...(from ? [sql`(m.read_at is not null, ${from.at}::timestamptz, ${from.id}::uuid) > (${from.read}, m.told_at, m.id)`] : []),
  ]
  const { rows } = await sql<Found>`
    select m.id, m.kind, m.thing_id as "thingId", ${momentInSql('m.told_at')} as "toldAt", ${momentInSql('m.read_at')} as "readAt",
           m.told_at::text as at
      from staff.message m where ${sql.join(among, sql` and `)}
     order by (m.read_at is not null), m.told_at desc, m.id desc limit ${sql.lit(limit + 1)}`.execute(work.tx)
  const count = await sql<{ n: number }>`
    select count(*)::int as n from staff.message m where m.account_id = ${work.actor.id}::uuid and m.read_at is null`.execute(work.tx)

  const shown = rows.slice(0, limit).map(({ thingId, at: _, ...row }) => {
    const kind = kinds[row.kind]
    return { ...row, title: kind?.title ?? unknownMessageTitle, href: kind?.page(thingId) ?? null }
  })
  const last = rows[limit - 1]
  return { rows: shown, next: rows.length > limit && last ? writePlace(last) : null, unread: count.rows[0]?.n ?? 0 }
}

const writePlace = ({ readAt, ...place }: Found) => `${readAt ? 'read' : 'unread'}.${writeCursor(place)}`

/** Among the read or the unread ones, and where there. Refuses `input.invalid`. */
function readPlace(cursor: string | undefined) {
  const [state, place = ''] = cursor?.split('.') ?? []
  const from = readCursor(place || cursor)
  return from && { ...from, read: state === 'read' }
}

/** Marks own messages as read: one, those about a thing, or all. */
export async function readMessages(work: Work<StaffTables>, { messageId, thing }: ReadMessages): Promise<{ read: number }> {
  let update = work.tx
    .updateTable('staff.message')
    .set({ read_at: work.now })
    .where('account_id', '=', work.actor.id ?? '')
    .where('read_at', 'is', null)
  if (messageId) update = update.where('id', '=', messageId)
  if (thing) update = update.where('thing_kind', '=', thing.kind).where('thing_id', '=', thing.id)
  const { numUpdatedRows } = await update.executeTakeFirst()
  return { read: Number(numUpdatedRows) }
}
