import { CompiledQuery } from 'kysely'
import type { z } from 'zod'
import { moment } from '#platform/server/moment-in-sql.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { Timeline, TimelineEvent } from '../contract.ts'
import type { InvestigationsTables } from './tables.ts'

type Event = z.output<typeof TimelineEvent>

// $1 the file, $2 the sequence number before which to go on, $3 how many. The report's own events belong to the story.
const TIMELINE_SQL = `
  with file as materialized (select i.id, i.report_id from investigations.investigation i where i.id = $1)
  select e.seq, ${moment('e.at')} as at, e.action,
         (select a.name from staff.account a where a.id = e.actor_id) as actor, e.facts
    from file, platform.audit_event e
   where e.kind = 'write' and e.object_id in (file.id, file.report_id) and e.seq < $2
   order by e.seq desc limit $3`

/** What happened to a file and to the report it grew from, newest first. Refuses `thing.not-found`, `input.invalid`. */
export async function getTimeline(
  work: Work<InvestigationsTables>,
  id: string,
  page: { after?: string | undefined; limit: number },
): Promise<z.output<typeof Timeline>> {
  const before = Number(page.after ?? Number.MAX_SAFE_INTEGER)
  if (!Number.isSafeInteger(before))
    throw ruleBroken('input.invalid', [{ pointer: '#/querystring/after', detail: 'Dit is geen plaats in de tijdlijn.' }])

  const found = await work.tx.executeQuery(CompiledQuery.raw(TIMELINE_SQL, [id, before, page.limit + 1]) as CompiledQuery<Event>)
  if (found.rows.length === 0 && !page.after) throw notFound()

  const rows = found.rows.slice(0, page.limit)
  work.recordLook('investigation.timeline-read', { kind: 'investigation', id })
  return { rows, next: found.rows.length > page.limit ? String(rows.at(-1)?.seq) : null }
}
