import { sql } from 'kysely'
import { readCursor, writeCursor } from '#platform/server/moment-cursor.ts'
import type { Work } from '#platform/server/work.ts'
import type { QuestionKind, QuestionStatus } from '../contract.ts'
import type { AdviceTables } from './tables.ts'

export interface QuestionUnderFigure {
  id: string
  reference: string
  askedOn: string
  asked: boolean
  kind: QuestionKind
  status: QuestionStatus
}

export interface QuestionsUnderFigure {
  /** The year in which they were asked */
  year: number
  /** Only what was asked, or only what was given unasked */
  asked?: boolean | undefined
  kinds: readonly QuestionKind[]
  /** Which questions of that year, as conditions on `q.id` */
  among: readonly string[]
  /** Only these, where they are known */
  ids?: readonly string[] | undefined
  after?: string | undefined
  limit: number
}

/** The questions under a number that the asker may see, newest first, without anybody's name. Refuses `input.invalid` for a strange cursor. */
export async function questionRowsUnder(
  work: Work<AdviceTables>,
  { year, asked, kinds, among, ids, after, limit }: QuestionsUnderFigure,
): Promise<{ rows: QuestionUnderFigure[]; next: string | null }> {
  const from = readCursor(after)
  const conditions = [
    sql`q.asked_at >= make_date(${year}, 1, 1)::timestamp at time zone 'Europe/Amsterdam'`,
    sql`q.asked_at < make_date(${year} + 1, 1, 1)::timestamp at time zone 'Europe/Amsterdam'`,
    sql`q.kind = any (${kinds}::text[])`,
    ...(asked === undefined ? [] : [sql`q.asked = ${asked}`]),
    ...(ids ? [sql`q.id = any (${ids}::uuid[])`] : []),
    ...among.map((condition) => sql.raw(condition)),
    ...(from ? [sql`(q.asked_at, q.id) < (${from.at}::timestamptz, ${from.id}::uuid)`] : []),
  ]
  const { rows } = await sql<QuestionUnderFigure & { at: string }>`
    select q.id, q.reference, platform.dutch_day(q.asked_at) as "askedOn", q.asked, q.kind, q.status, q.asked_at::text as at
      from advice.question q where ${sql.join(conditions, sql` and `)}
     order by q.asked_at desc, q.id desc limit ${limit + 1}`.execute(work.tx)

  const last = rows[limit - 1]
  return { rows: rows.slice(0, limit).map(({ at: _, ...row }) => row), next: rows.length > limit && last ? writeCursor(last) : null }
}
