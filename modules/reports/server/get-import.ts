import { sql } from 'kysely'
import { readCursor, writeCursor } from '#platform/server/moment-cursor.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { ReportImport, ReportImportPage, ReportImportRow, ReportImportsQuery } from '../contract.ts'
import type { ReportsTables } from './tables.ts'

const QUIET_TOO_LONG = 60_000

/** The imports that the asker started, newest first. */
export async function findImports(work: Work<ReportsTables>, { after, limit }: ReportImportsQuery): Promise<ReportImportPage> {
  const from = readCursor(after)
  const { rows } = await sql<Row>`select ${columns} from reports.import
    where started_by = ${work.actor.id} and (${from?.at ?? null}::timestamptz is null or (started_at, id) < (${from?.at ?? null}::timestamptz, ${from?.id ?? null}::uuid))
    order by started_at desc, id desc limit ${limit + 1}`.execute(work.tx)

  const last = rows[limit - 1]
  return { rows: rows.slice(0, limit).map((row) => asRow(row, work.now)), next: rows.length > limit && last ? writeCursor(last) : null }
}

/** How far an import is and what it refused, in order of the file. Refuses `thing.not-found`. */
export async function getImport(work: Work<ReportsTables>, id: string, { after, limit }: ReportImportsQuery): Promise<ReportImport> {
  const { rows } = await sql<Row>`select ${columns} from reports.import where id = ${id}`.execute(work.tx)
  const [row] = rows
  if (!row) throw notFound()
  const [, line, column = ''] = /^(\d{1,9}) (\w+)$/.exec(after ?? '0 regel') ?? []
  if (!line) throw ruleBroken('input.invalid', [{ pointer: '#/querystring/after', detail: 'Deze bladwijzer klopt niet.' }])

  const problems = await sql<ReportImport['problems']['rows'][number]>`
    select line, field as column, reason from reports.import_problem
     where import_id = ${id} and (line, field) > (${Number(line)}, ${column}) order by line, field limit ${limit + 1}`.execute(work.tx)
  const shown = problems.rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    ...asRow(row, work.now),
    problems: { rows: shown, next: problems.rows.length > limit && last ? `${last.line} ${last.column}` : null },
  }
}

interface Row extends Omit<ReportImportRow, 'startedAt' | 'endedAt' | 'state' | 'percentage'> {
  at: string
  started_at: Date
  progress_at: Date
  ended_at: Date | null
  bytes_total: number
  bytes_read: number
}

const columns = sql`id, started_at::text as at, started_at, progress_at, ended_at, bytes_total, bytes_read, lines, kept, already_known as "alreadyKnown", refused,
  unknown_columns as "unknownColumns"`

function asRow({ at: _, started_at, progress_at, ended_at, bytes_total, bytes_read, ...row }: Row, now: Date): ReportImportRow {
  const quiet = now.getTime() - progress_at.getTime() > QUIET_TOO_LONG
  return {
    ...row,
    startedAt: started_at.toISOString(),
    endedAt: ended_at?.toISOString() ?? null,
    state: ended_at ? 'done' : quiet ? 'interrupted' : 'running',
    percentage: ended_at ? 100 : Math.floor((100 * bytes_read) / Math.max(bytes_total, 1)),
  }
}
