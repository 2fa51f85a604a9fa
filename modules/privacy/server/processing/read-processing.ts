import { type RawBuilder, sql } from 'kysely'
import { makeSealer } from '#platform/server/sealed.ts'
import type { Settings } from '#platform/server/settings.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { ProcessingLine, ProcessingPeriod } from '../../contract.ts'
import { type LineNames, linesOf, type ProcessedEvent } from './line-rules.ts'

const A_PAGE = 1000

export interface ProcessingSettings extends Pick<Settings, 'keys'> {
  publicUrl: string
}

type EventRow = Omit<ProcessedEvent, 'subjects'> & { objectId: string | null; subjectId: string | null; shown: string[] | null }

/** Lines of the processing log, oldest first, page by page, so that any number fits in memory. @param condition on event `e` */
export async function* readProcessing(
  work: AnyWork,
  settings: ProcessingSettings,
  condition: RawBuilder<unknown>,
): AsyncGenerator<ProcessingLine[]> {
  const names = namesFor(settings)
  let last: EventRow | undefined
  do {
    const rows = await readEvents(work, condition, last)
    const subjects = await subjectsOf(work, rows)
    yield rows.flatMap((row) => linesOf({ ...row, subjects: peopleOf(row, subjects) }, names))
    last = rows.length === A_PAGE ? rows.at(-1) : undefined
  } while (last)
}

/** The days of a period, in Dutch time. */
export function periodInSql({ from, to }: ProcessingPeriod): RawBuilder<unknown> {
  return sql`e.at >= (${from}::date::timestamp at time zone 'Europe/Amsterdam') and e.at < ((${to}::date + 1)::timestamp at time zone 'Europe/Amsterdam')`
}

export function namesFor({ publicUrl, keys }: ProcessingSettings): LineNames {
  const sealer = makeSealer(keys)
  return {
    register: `${publicUrl}/privacy/verwerkingen`,
    pseudonymOf: (subjectId) => sealer.index(subjectId, 'data-subject').toString('hex'),
  }
}

async function readEvents(work: AnyWork, condition: RawBuilder<unknown>, last: EventRow | undefined): Promise<EventRow[]> {
  const { rows } = await sql<EventRow>`
    select e.seq, e.at, e.result, e.action, e.purpose, e.request_id as "requestId", e.object_id as "objectId", e.subject_id as "subjectId",
           coalesce((select max(v.version) from privacy.processing_activity v where v.purpose = e.purpose
             and v.valid_from <= e.at::date and (v.valid_to is null or v.valid_to > e.at::date)), 1)::int as version,
           case when jsonb_typeof(e.facts -> 'shown') = 'array' then array(select jsonb_array_elements_text(e.facts -> 'shown')) end as shown
      from platform.audit_event e
     where ${condition} ${last ? sql`and (e.at, e.seq) > (${last.at}::timestamptz, ${last.seq}::bigint)` : sql``}
     order by e.at, e.seq limit ${sql.lit(A_PAGE)}`.execute(work.tx)
  return rows
}

async function subjectsOf(work: AnyWork, rows: readonly EventRow[]): Promise<Map<string, string>> {
  const wanted = [...new Set(rows.flatMap(casesOf))]
  if (wanted.length === 0) return new Map()
  const { rows: found } = await sql<{ id: string; subject_id: string }>`
    select id, subject_id from privacy.subjects_of(${wanted}::uuid[])`.execute(work.tx)
  return new Map(found.map((row) => [row.id, row.subject_id]))
}

/** The cases that say whom an event was about: those in a list, and one of which nobody knew yet whom it was about. */
const casesOf = ({ objectId, subjectId, shown }: EventRow): string[] => [...(shown ?? []), ...(objectId && !subjectId ? [objectId] : [])]

function peopleOf(row: EventRow, subjects: ReadonlyMap<string, string>): string[] {
  const people = [row.subjectId, ...casesOf(row).map((id) => subjects.get(id))]
  return [...new Set(people.flatMap((one) => one ?? []))]
}
