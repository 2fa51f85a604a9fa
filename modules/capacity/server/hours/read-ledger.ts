import { sql } from 'kysely'
import type { Day } from '#platform/contract/calendar.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { About, HoursCorrection } from '../../contract.ts'
import type { Place } from '../own-place.ts'
import type { PostedMinutes } from './ledger-rules.ts'

/** What is recorded of somebody from a day until a day: each post added up, and how many rows that took. */
export async function readLedger(
  work: AnyWork,
  accountId: string,
  from: Day,
  until: Day,
): Promise<{ posts: PostedMinutes[]; version: number }> {
  const { rows } = await sql<PostedMinutes & { rows: number }>`
    select day, activity, part, case when about_id is not null then json_build_object('kind', about_kind, 'id', about_id) end as about,
           sum(minutes)::int as minutes, count(*)::int as rows
      from capacity.hours where account_id = ${accountId} and day between ${from} and ${until}
     group by day, activity, part, about_kind, about_id
     order by day, activity, part, about_id nulls first`.execute(work.tx)
  return { posts: rows.map(({ rows: _, ...post }) => post), version: rows.reduce((count, row) => count + row.rows, 0) }
}

export interface ReadCorrection extends Omit<HoursCorrection, 'about'> {
  about: About | null
}

/** What was changed after its month was closed, the newest first. */
export async function readCorrections(
  work: AnyWork,
  whose: { accountId: string } | Place,
  from: Day,
  until: Day,
): Promise<ReadCorrection[]> {
  const who =
    'accountId' in whose
      ? sql`h.account_id = ${whose.accountId}`
      : sql`h.municipality_id = ${whose.municipalityId} and h.unit_id = ${whose.unitId}`
  const { rows } = await sql<Omit<ReadCorrection, 'at'> & { at: Date }>`
    select json_build_object('id', a.id, 'name', a.name) as account, h.day, h.activity, h.part, h.minutes, h.reason, b.name as by, h.recorded_at as at,
           case when h.about_id is not null then json_build_object('kind', h.about_kind, 'id', h.about_id) end as about
      from capacity.hours h join staff.account a on a.id = h.account_id join staff.account b on b.id = h.recorded_by
     where ${who} and h.after_closing and h.day between ${from} and ${until}
     order by h.recorded_at desc, h.id desc limit 500`.execute(work.tx)
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

export interface OwnDay {
  day: Day
  /** For which unit somebody worked then */
  unitId: string
  /** Whether that unit closed the month */
  closed: boolean
}

/** The days of somebody from a day until a day, with the unit that they worked for and whether its month is closed. */
export async function readOwnDays(work: AnyWork, { municipalityId }: Place, accountId: string, from: Day, until: Day): Promise<OwnDay[]> {
  const { rows } = await sql<OwnDay>`
    select d::date as day, u.id as "unitId", capacity.has_closed(${municipalityId}, u.id, d::date, d::date) as closed
      from generate_series(${from}::date, ${until}::date, interval '1 day') d cross join lateral (select capacity.unit_on(${accountId}, d::date) as id) u
     order by d`.execute(work.tx)
  return rows
}
