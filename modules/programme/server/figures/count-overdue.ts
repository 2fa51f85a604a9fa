import { sql } from 'kysely'
import type { Day } from '#platform/contract/calendar.ts'
import type { AnyWork } from '#platform/server/work.ts'

/** How much of what was shared for the actions of a year should have been given back or destroyed before a day, and was not. */
export async function countOverdue(work: AnyWork, year: number, on: Day): Promise<number> {
  const { rows } = await sql<{ n: number | null }>`select programme.sharings_overdue(${year}::smallint, ${on}::date) as n`.execute(work.tx)
  return rows[0]?.n ?? 0
}
