import { sql } from 'kysely'
import type { z } from 'zod'
import { colleagueInSql } from '#modules/staff/server/index.ts'
import type { PageQuery } from '#platform/contract/page.ts'
import { readCursor, writeCursor } from '#platform/server/moment-cursor.ts'
import { moment } from '#platform/server/moment-in-sql.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { ResultImport, ResultImportPage, ResultImportRow, ResultProblem } from '../../contract.ts'
import type { AdviceTables } from '../tables.ts'

const columns = sql.raw(`id, ${moment('at')} as at, at::text as place, ${colleagueInSql('started_by')} as by, lines, added, known, wrong`)
type Row = ResultImportRow & { place: string }

/** The imports that the asker may see, newest first: their own, and for a coordinator those of the unit. */
export async function findResultImports(work: Work<AdviceTables>, { after, limit }: z.output<typeof PageQuery>): Promise<ResultImportPage> {
  const from = readCursor(after)
  const { rows } = await sql<Row>`select ${columns} from advice.result_import
     where ${from?.at ?? null}::timestamptz is null or (result_import.at, id) < (${from?.at ?? null}::timestamptz, ${from?.id ?? null}::uuid)
     order by result_import.at desc, id desc limit ${limit + 1}`.execute(work.tx)
  const last = rows[limit - 1]
  const next = rows.length > limit && last ? writeCursor({ id: last.id, at: last.place }) : null
  return { rows: rows.slice(0, limit).map(({ place: _, ...row }) => row), next }
}

/** One import with the lines that were wrong. Refuses `thing.not-found`. */
export async function getResultImport(work: Work<AdviceTables>, id: string): Promise<ResultImport> {
  const { rows } = await sql<Row>`select ${columns} from advice.result_import where id = ${id}`.execute(work.tx)
  const [row] = rows
  if (!row) throw notFound()
  const problems = await sql<ResultProblem>`
    select line, field as column, reason from advice.result_import_problem where import_id = ${id} order by line, field`.execute(work.tx)
  const { place: _, ...shown } = row
  return { ...shown, problems: problems.rows }
}
