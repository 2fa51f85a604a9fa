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
  /** What the figure counts, whoever may see it */
  ids: readonly string[]
  after?: string | undefined
  limit: number
}

/** The questions under a number that the asker may see, newest first, without anybody's name. Refuses `input.invalid` for a strange cursor. */
export async function questionRowsUnder(
  work: Work<AdviceTables>,
  { ids, after, limit }: QuestionsUnderFigure,
): Promise<{ rows: QuestionUnderFigure[]; next: string | null }> {
  const from = readCursor(after)
  const further = from ? sql`and (q.asked_at, q.id) < (${from.at}::timestamptz, ${from.id}::uuid)` : sql``
  const { rows } = await sql<QuestionUnderFigure & { at: string }>`
    select q.id, q.reference, platform.dutch_day(q.asked_at) as "askedOn", q.asked, q.kind, q.status, q.asked_at::text as at
      from advice.question q where q.id = any (${ids}::uuid[]) ${further}
     order by q.asked_at desc, q.id desc limit ${limit + 1}`.execute(work.tx)

  const last = rows[limit - 1]
  return { rows: rows.slice(0, limit).map(({ at: _, ...row }) => row), next: rows.length > limit && last ? writeCursor(last) : null }
}
