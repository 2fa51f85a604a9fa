import { sql } from 'kysely'
import type { AnyWork } from '#platform/server/work.ts'
import type { Look, Looks } from '../../contract.ts'
import { readPlace, writePlace } from './look-cursor.ts'

interface Page {
  after?: string | undefined
  limit: number
}

/** Who looked at one report, file or question, newest first, for whoever sees it themselves: row security answers nothing to others. */
export async function findLooksAt(
  work: AnyWork,
  thing: { kind: 'report' | 'investigation' | 'question'; id: string },
  page: Page,
): Promise<Looks> {
  const place = readPlace(page.after)
  const { rows: found } = await sql<Omit<Look, 'at'> & { at: Date }>`
    select e.seq, e.at, e.action, (select a.name from staff.account a where a.id = e.actor_id) as actor, e.case_role as "caseRole", e.purpose
      from platform.audit_event e
     where e.object_id = ${thing.id} and e.object_kind = ${thing.kind} and e.kind = 'read'
       ${place ? sql`and (e.at, e.seq) < (${place.at}::timestamptz, ${place.seq}::bigint)` : sql``}
     order by e.at desc, e.seq desc limit ${sql.lit(page.limit + 1)}`.execute(work.tx)

  work.recordLook(`${thing.kind}.looks-read`, thing)
  const rows = found.slice(0, page.limit).map((row) => ({ ...row, at: row.at.toISOString() }))
  const last = rows.at(-1)
  return { rows, next: found.length > page.limit && last ? writePlace(last) : null }
}
