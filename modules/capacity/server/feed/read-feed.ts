import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { Work } from '#platform/server/work.ts'
import type { CapacityTables } from '../tables.ts'
import { calendarOf, type FeedShift } from './calendar-rules.ts'
import { hashOf } from './own-feed.ts'

/** The calendar of whoever this is the token of; undefined when nobody has it any more. The trail keeps no token and no reading: the owner sees the day. */
export async function readFeed(work: Work<CapacityTables>, token: string): Promise<string | undefined> {
  const { rows } = await sql<{ shifts: FeedShift[] | null }>`
    select capacity.feed_shifts(${hashOf(token)}, ${dayInAmsterdam(work.now)}) as shifts`.execute(work.tx)
  const shifts = rows[0]?.shifts
  return shifts ? calendarOf(shifts) : undefined
}
