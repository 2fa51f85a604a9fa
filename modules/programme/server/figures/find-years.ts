import { sql } from 'kysely'
import type { AnyWork } from '#platform/server/work.ts'

/** The years of which there are figures or a programme, newest first. */
export async function findYears(work: AnyWork): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`select year from programme.years() year order by year desc`.execute(work.tx)
  return rows.map((row) => row.year)
}
