import { sql } from 'kysely'
import type { AnyWork } from '#platform/server/work.ts'

/** What actions cost in minutes of everybody together, of those that the asker may read. What one person made alone is left out. */
export async function minutesOfActions(work: AnyWork, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; minutes: number }>`
    select action_id as id, minutes from partner_actions.minutes_of(${ids}::uuid[])`.execute(work.tx)
  return new Map(rows.map(({ id, minutes }) => [id, minutes]))
}
