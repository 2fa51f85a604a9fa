import { type RawBuilder, sql } from 'kysely'
import { readCursor, writeCursor } from '#platform/server/moment-cursor.ts'
import type { Work } from '#platform/server/work.ts'
import type { ReportStatus, Scheme, Source } from '../contract.ts'
import type { ReportsTables } from './tables.ts'
import { visibleReports } from './visible-reports.ts'

export interface ReportUnderFigure {
  id: string
  reference: string
  receivedOn: string
  source: Source
  scheme: Scheme
  status: ReportStatus
}

export interface ReportsUnderFigure {
  /** The year of receipt */
  year: number
  source?: Source | undefined
  schemes: readonly Scheme[]
  /** Which reports of that year, as conditions on `report.id` */
  among: readonly RawBuilder<unknown>[]
  /** Only these, where they are known */
  ids?: readonly string[] | undefined
  after?: string | undefined
  limit: number
}

/** The reports under a number that the asker may see, newest first, without anybody's name. */
export async function reportRowsUnder(
  work: Work<ReportsTables>,
  { year, after, limit, ids, ...filter }: ReportsUnderFigure,
): Promise<{ rows: ReportUnderFigure[]; next: string | null }> {
  const among = ids ? [...filter.among, sql`report.id = any (${ids}::uuid[])`] : filter.among
  const wanted = visibleReports(
    work.actor,
    { ...filter, among, receivedFrom: `${year}-01-01`, receivedTo: `${year}-12-31` },
    { order: 'newest', from: readCursor(after), limit: limit + 1 },
  )
  const { rows } = await sql<ReportUnderFigure & { at: string }>`
    with page as materialized (${wanted})
    select r.id, r.reference, r.received_on as "receivedOn", r.source, r.scheme, r.status, page.received_at::text as at
      from page join reports.report r on r.id = page.id order by page.received_at desc, page.id desc`.execute(work.tx)

  const last = rows[limit - 1]
  return { rows: rows.slice(0, limit).map(({ at: _, ...row }) => row), next: rows.length > limit && last ? writeCursor(last) : null }
}
