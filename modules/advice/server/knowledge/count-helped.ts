import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { AdviceTables } from '../tables.ts'

/** Counts that an item helped. Not recorded in the trail: nobody needs to know who did not have to ask. Refuses `thing.not-found`. */
export async function countHelped(work: Work<AdviceTables>, id: string): Promise<void> {
  const { rows } = await sql<{ counted: boolean }>`select advice.count_helped(${id}, ${dayInAmsterdam(work.now)}::date) as counted`.execute(
    work.tx,
  )
  if (!rows[0]?.counted) throw notFound()
}
