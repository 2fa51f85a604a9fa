import { stringify } from 'csv-stringify/sync'
import { type RawBuilder, sql } from 'kysely'
import { aimWords, causeWords } from '#modules/investigations/contract.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import { type LessonRow, type Lessons, type LessonsQuery, lessonStateWords } from '../../contract.ts'
import { lessonColumns } from './lesson-in-sql.ts'
import type { LessonWork } from './take-lesson.ts'

type Found = LessonRow & { at: string }
const MOST_IN_A_FILE = 5000

/** The lessons of the own municipality, newest first. */
export async function findLessons(work: LessonWork, query: LessonsQuery): Promise<Lessons> {
  const rows = await read(work, query, query.limit + 1)
  const page = rows.slice(0, query.limit)
  const last = page.at(-1)
  return {
    rows: page.map(({ at: _, ...row }) => row),
    next: rows.length > query.limit && last ? `${last.at}|${last.id}` : null,
  }
}

/** The same for a spreadsheet: `;` between, UTF-8 with its mark. */
export async function lessonsAsCsv(work: LessonWork, query: LessonsQuery): Promise<string> {
  const rows = await read(work, query, MOST_IN_A_FILE)
  work.record('lessons.exported', { kind: 'lesson', id: null }, { rows: rows.length })
  const lines = rows.map((row) => [
    row.quarter,
    row.title,
    lessonStateWords[row.state].nl,
    row.cause ? causeWords[row.cause].nl : '',
    aimWords[row.aimsAt].nl,
    row.proposals,
    row.assignedTo?.name ?? '',
    row.dueOn ?? '',
    row.late ? 'ja' : 'nee',
  ])
  const columns = ['kwartaal', 'les', 'stand', 'oorzaak', 'gericht op', 'voorstellen', 'toegewezen aan', 'klaar op', 'te laat']
  return stringify([columns, ...lines], { delimiter: ';', bom: true, record_delimiter: 'windows', escape_formulas: true })
}

async function read(work: LessonWork, query: LessonsQuery, limit: number): Promise<Found[]> {
  const today = dayInAmsterdam(work.now)
  const wanted: RawBuilder<unknown>[] = [sql`true`]
  if (query.state) wanted.push(sql`l.state = ${query.state}`)
  if (query.quarter) wanted.push(sql`l.quarter = ${query.quarter}`)
  if (query.mine) wanted.push(sql`l.assigned_to = ${work.actor.id}`)
  if (query.late) wanted.push(sql`l.state = 'adopted' and l.due_on < ${today}::date`)
  if (query.q) wanted.push(sql`to_tsvector('dutch', l.title || ' ' || l.body) @@ websearch_to_tsquery('dutch', ${query.q})`)
  if (query.after) wanted.push(sql`(l.made_at, l.id) < ${placeIn(query.after)}`)
  const { rows } = await sql<Found>`
    select ${lessonColumns(today)}, l.made_at::text as at from programme.lesson l
     where ${sql.join(wanted, sql` and `)} order by l.made_at desc, l.id desc limit ${limit}`.execute(work.tx)
  return rows
}

/** Refuses `input.invalid` for what is no cursor. */
function placeIn(after: string): RawBuilder<unknown> {
  const [, at, id] = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[\d.:+-]*)\|([0-9a-f-]{36})$/.exec(after) ?? []
  if (!at) throw ruleBroken('input.invalid', [{ pointer: '#/querystring/after', detail: 'Deze bladwijzer klopt niet.' }])
  return sql`(${at}::timestamptz, ${id}::uuid)`
}
