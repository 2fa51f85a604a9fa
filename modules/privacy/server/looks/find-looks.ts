import { type RawBuilder, sql } from 'kysely'
import type { AnyWork } from '#platform/server/work.ts'
import type { LooksFilter, LooksQuery, OverseenLook, OverseenLooks } from '../../contract.ts'
import { type LookPlace, readPlace, writePlace } from './look-cursor.ts'
import { outsideHoursInSql, yearsUntil } from './outside-hours-in-sql.ts'

type LookRow = Omit<OverseenLook, 'at' | 'about'> & { at: Date; kind: string; id: string | null }

/** Looks of everybody, newest first, as the privacy officer filters them. Says who looked and when, counts nobody. */
export async function findLooks(work: AnyWork, { after, limit, ...filter }: LooksQuery): Promise<OverseenLooks> {
  const page = await readLooks(work, filterInSql(work.now, filter), { place: readPlace(after), limit })

  work.recordLook('privacy.looks-listed', { kind: 'trail', id: null }, { count: page.rows.length, ...codesOf(filter) })
  return page
}

/** A page of looks that fit a condition on event `e`, with the references of their cases. */
export async function readLooks(
  work: AnyWork,
  condition: RawBuilder<unknown>,
  { place, limit }: { place: LookPlace | undefined; limit: number },
): Promise<OverseenLooks> {
  const { rows: found } = await sql<LookRow>`
    select e.seq, e.at, e.action, (select a.name from staff.account a where a.id = e.actor_id) as actor, e.actor_id as "actorId",
           e.case_role as "caseRole", e.purpose, e.came_from as "cameFrom", e.object_kind as kind, e.object_id as id,
           ${outsideHoursInSql(yearsUntil(work.now))} as "outsideHours",
           case when jsonb_typeof(e.facts -> 'shown') = 'array' then jsonb_array_length(e.facts -> 'shown') end as shown
      from platform.audit_event e
     where e.kind = 'read' and ${condition}
       ${place ? sql`and (e.at, e.seq) < (${place.at}::timestamptz, ${place.seq}::bigint)` : sql``}
     order by e.at desc, e.seq desc limit ${sql.lit(limit + 1)}`.execute(work.tx)

  const references = await referencesOf(work, found)
  const rows = found.slice(0, limit).map(({ kind, id, at, ...row }) => ({
    ...row,
    at: at.toISOString(),
    about: { kind, id, reference: (id && references.get(id)) ?? null },
  }))
  const last = rows.at(-1)
  return { rows, next: found.length > limit && last ? writePlace(last) : null }
}

/** What the filters ask of event `e`; those that are off are left out of the text, so that each plan fits its filters. */
export function filterInSql(now: Date, { colleague, from, to, hours, caseRole, about }: LooksFilter): RawBuilder<unknown> {
  const conditions = [
    colleague && sql`e.actor_id = ${colleague}`,
    from && sql`e.at >= (${from}::date::timestamp at time zone 'Europe/Amsterdam')`,
    to && sql`e.at < ((${to}::date + 1)::timestamp at time zone 'Europe/Amsterdam')`,
    about && sql`e.object_id = ${about}`,
    hours && outsideHoursInSql(yearsUntil(now)),
    caseRole &&
      sql`e.object_id is not null and e.object_kind in ('report', 'investigation', 'person') and coalesce(e.case_role, 'other') in ('coordinator', 'break-glass', 'other')`,
  ].filter((condition) => condition !== undefined && condition !== '')
  return conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`
}

async function referencesOf(work: AnyWork, rows: readonly { id: string | null }[]): Promise<Map<string, string>> {
  const wanted = [...new Set(rows.flatMap(({ id }) => id ?? []))]
  if (wanted.length === 0) return new Map()
  const { rows: found } = await sql<{
    id: string
    reference: string
  }>`select id, reference from privacy.references_of(${wanted}::uuid[])`.execute(work.tx)
  return new Map(found.map(({ id, reference }) => [id, reference]))
}

/** The filters as facts for the trail: codes, days and ids. */
export function codesOf(filter: LooksFilter): Record<string, string> {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
}
