import { type RawBuilder, sql } from 'kysely'
import type { AnyWork } from '#platform/server/work.ts'

/** Where lists stop being asked for: before this, and no more than so many, the newest first. */
interface Reach {
  before?: { at: string | Date; seq: number } | undefined
  most: number
}

/**
 * What of event `e` makes it one about these people: they were its subject, or their report or file was looked at or shown in a
 * list, also before anybody knew that it was about them.
 */
export async function aboutPeople(work: AnyWork, people: readonly string[], { before, most }: Reach): Promise<RawBuilder<unknown>> {
  const { rows: cases } = await sql<{ id: string }>`select id from privacy.cases_about(${people}::uuid[]) as id`.execute(work.tx)
  const ids = cases.map(({ id }) => id)
  const { rows: lists } = await sql<{ seq: number }>`
    select seq from privacy.lists_with(${ids}::uuid[], coalesce(${before?.at ?? null}::timestamptz, 'infinity'), ${before?.seq ?? 0}::bigint, ${most}::int) as seq`.execute(
    work.tx,
  )

  // Said for each kind: so each part of it has its index.
  return sql`(e.subject_id = any (${people}::uuid[]) or (e.kind = 'read' and e.object_id = any (${ids}::uuid[]))
    or (e.kind = 'write' and e.object_id = any (${ids}::uuid[])) or e.seq = any (${lists.map(({ seq }) => seq)}::bigint[]))`
}
