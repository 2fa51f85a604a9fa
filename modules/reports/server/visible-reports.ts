import { type RawBuilder, sql } from 'kysely'
import type { Place } from '#platform/server/moment-cursor.ts'
import type { Actor } from '#platform/server/work.ts'
import type { ReportStatus, ReportsQuery, Scheme, Source } from '../contract.ts'

/** What narrows a list; never anything about a person. */
export interface ReportFilter {
  statuses?: readonly ReportStatus[] | undefined
  unit?: ReportsQuery['unit'] | undefined
  own?: ReportsQuery['own'] | undefined
  scheme?: Scheme | undefined
  schemes?: readonly Scheme[] | undefined
  source?: Source | undefined
  urgency?: ReportsQuery['urgency'] | undefined
  /** The code of one of the own municipalities */
  municipality?: string | undefined
  receivedFrom?: string | undefined
  receivedTo?: string | undefined
  /** Words in the blind text; only for words that are common, see `reports.is_common` */
  words?: string | undefined
  /** More conditions on `report.id` */
  among?: readonly RawBuilder<unknown>[] | undefined
}

export interface Slice {
  order: 'newest' | 'oldest'
  from: Place | null
  limit: number
}

/**
 * The ids of the next reports that the actor may see, in order of receipt, as a query with `id` and `received_at`.
 * Row security alone would walk the whole table in order until enough visible rows turn up. So each reason for seeing a report is its own
 * branch with its own index, and the first few of each are merged: as fast at a million reports as at a hundred. Row security still holds.
 */
export function visibleReports(actor: Actor, filter: ReportFilter, slice: Slice): RawBuilder<{ id: string; received_at: Date }> {
  const [direction, beyond] = slice.order === 'newest' ? [sql`desc`, sql`<`] : [sql`asc`, sql`>`]
  const order = sql`order by received_at ${direction}, id ${direction} limit ${sql.lit(slice.limit)}`
  const conditions = [
    ...conditionsOf(filter, actor),
    ...(slice.from ? [sql`(received_at, id) ${beyond} (${slice.from.at}::timestamptz, ${slice.from.id}::uuid)`] : []),
  ]
  const branches = reasonsToSee(actor, filter).map((reason) =>
    branch(sql.join([reason, ...conditions], sql` and `), filter, direction, slice.limit),
  )
  return sql`select id, received_at from (${sql.join(branches, sql` union `)}) visible ${order}`
}

/** The planner takes every search for a rare one, and would sort all that may be seen: `offset 0` makes it walk in order and look at the words on the way. */
function branch(
  conditions: RawBuilder<unknown>,
  { words }: ReportFilter,
  direction: RawBuilder<unknown>,
  limit: number,
): RawBuilder<unknown> {
  const order = sql`order by received_at ${direction}, id ${direction}`
  if (!words) return sql`(select id, received_at from reports.report where ${conditions} ${order} limit ${sql.lit(limit)})`
  return sql`(select id, received_at from (select id, received_at, words from reports.report where ${conditions} ${order} offset 0) walked
    where words @@ (select websearch_to_tsquery('dutch', ${words})) limit ${sql.lit(limit)})`
}

/** Repeats the policy `need_to_know` of migration 0018, reason by reason; a test compares the two. A sealed report is seen by its handler and readers alone. */
function reasonsToSee(actor: Actor, filter: ReportFilter): RawBuilder<unknown>[] {
  const me = actor.id
  const own = { filed: sql`filed_by = ${me}`, assessed: sql`assessed_by = ${me}`, handled: sql`handler_id = ${me}` }
  // Row security leaves out what is sealed here; a reader of it may have filed it too.
  if (filter.own) return [own[filter.own]]
  if (seesWholeUnit(actor, filter)) return [sql`unit_id = ${actor.unitId}`]

  const unitSees = actor.roles.includes('coordinator')
    ? sql`unit_id = ${actor.unitId}`
    : sql`unit_id = ${actor.unitId} and status = 'received'`
  const inUnit = actor.unitId !== null && (actor.roles.includes('coordinator') || actor.roles.includes('specialist'))
  return [
    own.handled,
    sql`id in (select g.report_id from reports.reader g where g.account_id = ${me} and (g.until is null or g.until >= current_date))`,
    ...[own.filed, own.assessed, sql`joined_by = ${me}`, ...(inUnit ? [unitSees] : [])].map((reason) => sql`${reason} and not sealed`),
  ]
}

/** Where the own unit is all that is asked for and all of it may be seen, one branch says it all. */
function seesWholeUnit(actor: Actor, filter: ReportFilter): boolean {
  if (filter.unit !== 'mine' || actor.unitId === null) return false
  const onlyUnjudged = filter.statuses?.length === 1 && filter.statuses[0] === 'received'
  return actor.roles.includes('coordinator') || (onlyUnjudged && actor.roles.includes('specialist'))
}

function conditionsOf(filter: ReportFilter, actor: Actor): RawBuilder<unknown>[] {
  return [
    filter.statuses &&
      (filter.statuses.length === 1 ? sql`status = ${filter.statuses[0]}` : sql`status = any (${filter.statuses}::text[])`),
    filter.unit === 'mine' && sql`unit_id = ${actor.unitId}`,
    filter.scheme && sql`scheme = ${filter.scheme}`,
    filter.schemes && sql`scheme = any (${filter.schemes}::text[])`,
    ...(filter.among ?? []),
    filter.source && sql`source = ${filter.source}`,
    filter.urgency && sql`urgency = ${filter.urgency}`,
    filter.municipality && sql`municipality_id = (select m.id from staff.municipality m where m.code = ${filter.municipality})`,
    filter.receivedFrom && sql`received_on >= ${filter.receivedFrom}::date`,
    filter.receivedTo && sql`received_on <= ${filter.receivedTo}::date`,
  ].filter((condition) => condition !== undefined && condition !== false && condition !== '')
}
