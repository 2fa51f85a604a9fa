import { type RawBuilder, sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { readCursor, writeCursor } from '#platform/server/moment-cursor.ts'
import type { Work } from '#platform/server/work.ts'
import type { Sharing, SharingPage, SharingsFilter, SharingsQuery } from '../../contract.ts'
import type { PrivacyTables } from '../tables.ts'
import { sharingColumns, sharingFrom } from './sharing-in-sql.ts'

/** What was shared, as far as the asker may know, newest first. */
export async function findSharings(work: Work<PrivacyTables>, { after, limit, ...filter }: SharingsQuery): Promise<SharingPage> {
  const page = await readSharings(work, filter, after, limit)
  work.recordLook('sharings.listed', { kind: 'sharing-list', id: null }, { rows: page.rows.length })
  return page
}

/** A page of the log, without a trace of its own. */
export async function readSharings(
  work: Work<PrivacyTables>,
  filter: SharingsFilter,
  after: string | undefined,
  limit: number,
): Promise<SharingPage> {
  const place = readCursor(after)
  const conditions = [
    ...filterInSql(filter, dayInAmsterdam(work.now)),
    ...(place ? [sql`(s.shared_at, s.id) < (${place.at}::timestamptz, ${place.id}::uuid)`] : []),
  ]
  const { rows: found } = await sql<Sharing & { at: string }>`
    select ${sharingColumns(work)}, s.shared_at::text as at from ${sharingFrom}
     where ${sql.join(conditions, sql` and `)} order by s.shared_at desc, s.id desc limit ${sql.lit(limit + 1)}`.execute(work.tx)

  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  return { rows, next: found.length > limit && last ? writeCursor({ at: last.at, id: last.id }) : null }
}

const MOST_DUE = 50
const SOON_DAYS = 14

/** What the asker has to write the end of, soon or already late; what is due first comes first. */
export async function dueSharings(work: Work<PrivacyTables>): Promise<Sharing[]> {
  const today = dayInAmsterdam(work.now)
  const { rows } = await sql<Sharing>`
    select * from (select ${sharingColumns(work)} from ${sharingFrom}
      where s.ended is null and s.due_on <= ${today}::date + ${sql.lit(SOON_DAYS)}
        and s.municipality_id = any ((select staff.actor_municipalities())::uuid[])
      order by s.due_on, s.id) due where due."mayEnd" limit ${sql.lit(MOST_DUE)}`.execute(work.tx)
  return rows
}

function filterInSql({ partner, direction, state, from, to, about }: SharingsFilter, today: string): RawBuilder<unknown>[] {
  return [
    sql`s.municipality_id = any ((select staff.actor_municipalities())::uuid[])`,
    partner && sql`s.partner_id = ${partner}`,
    direction && sql`s.direction = ${direction}`,
    about && sql`s.thing_id = ${about}`,
    state === 'open' && sql`s.ended is null`,
    state === 'late' && sql`s.ended is null and s.due_on < ${today}::date`,
    state === 'ended' && sql`s.ended is not null`,
    from && sql`s.shared_at >= (${from}::date::timestamp at time zone 'Europe/Amsterdam')`,
    to && sql`s.shared_at < ((${to}::date + 1)::timestamp at time zone 'Europe/Amsterdam')`,
  ].filter((condition) => typeof condition === 'object')
}
