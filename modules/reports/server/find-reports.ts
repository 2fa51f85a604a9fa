import { type RawBuilder, sql } from 'kysely'
import { readCursor, writeCursor } from '#platform/server/moment-cursor.ts'
import type { Work } from '#platform/server/work.ts'
import type { ReportPage, ReportRow, ReportsQuery } from '../contract.ts'
import { readJudgeBy } from './judge-by.ts'
import type { ReportsTables } from './tables.ts'
import { type Slice, visibleReports } from './visible-reports.ts'

type Row = Omit<ReportRow, 'judgeBy'> & { at: string }

/** Reports that the asker may see, in order of receipt, without anybody's name. With `q`: those whose blind text has the words. */
export async function findReports(work: Work<ReportsTables>, query: ReportsQuery): Promise<ReportPage> {
  const slice = { order: query.order, from: readCursor(query.after), limit: query.limit + 1 }

  const rows = await readRows(work, query, slice)

  work.recordLook(
    'reports.listed',
    { kind: 'report-list', id: null },
    { rows: Math.min(rows.length, query.limit), search: query.q !== undefined },
  )
  return asPage(work, rows, query.limit)
}

async function readRows(work: Work<ReportsTables>, query: ReportsQuery, slice: Slice): Promise<Row[]> {
  const inOrder = visibleReports(work.actor, { ...query, statuses: query.status && [query.status], words: query.q }, slice)
  if (query.q === undefined) return readPage(work, inOrder, slice)
  // Within one of several municipalities the list is walked in order too; reports.find_by_words looks in all of them.
  const walk = query.municipality !== undefined || (await isCommon(work, query.q))
  return readPage(work, walk ? inOrder : matching(work, query, slice), slice)
}

async function readPage(work: Work<ReportsTables>, wanted: RawBuilder<unknown>, { order }: Slice): Promise<Row[]> {
  const direction = order === 'newest' ? sql`desc` : sql`asc`
  const { rows } = await sql<Row>`
    with page as materialized (${wanted})
    select r.id, r.reference, r.received_on as "receivedOn", r.source, r.channel, r.scheme, r.status, r.urgency,
           left(r.summary_blind, 160) as excerpt, u.name as unit, m.name as municipality, page.received_at::text as at,
           r.id in (select reports.with_others_about_same_subject((select array_agg(id) from page))) as "othersAboutSubject"
      from page join reports.report r on r.id = page.id join staff.unit u on u.id = r.unit_id join staff.municipality m on m.id = r.municipality_id
     order by page.received_at ${direction}, page.id ${direction}`.execute(work.tx)
  return rows
}

async function isCommon(work: Work<ReportsTables>, words: string): Promise<boolean> {
  const { rows } = await sql<{ common: boolean }>`select reports.is_common(${words}) as common`.execute(work.tx)
  return rows[0]?.common ?? false
}

function matching(work: Work<ReportsTables>, query: ReportsQuery, { order, from, limit }: Slice) {
  return sql`select id, received_at from reports.find_by_words(${query.q}, ${order === 'oldest'}, ${from?.at ?? null}::timestamptz, ${from?.id ?? null}::uuid, ${limit},
    ${query.status ?? null}, ${query.unit === 'mine' ? work.actor.unitId : null}::uuid, ${query.scheme ?? null}, ${query.source ?? null}, ${query.urgency ?? null},
    ${query.receivedFrom ?? null}::date, ${query.receivedTo ?? null}::date, ${query.own ?? null})`
}

async function asPage(work: Work<ReportsTables>, rows: Row[], limit: number): Promise<ReportPage> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const judgeBy = shown.some(({ status }) => status === 'received') ? await readJudgeBy(work) : undefined
  return {
    rows: shown.map(({ at: _, ...row }) => ({ ...row, judgeBy: row.status === 'received' ? (judgeBy?.(row.receivedOn) ?? null) : null })),
    next: rows.length > limit && last ? writeCursor(last) : null,
  }
}
