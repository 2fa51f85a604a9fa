import { type RawBuilder, sql } from 'kysely'
import { readOfficeCalendar } from '#modules/staff/server/index.ts'
import type { OfficeCalendar } from '#platform/contract/working-time-rules.ts'
import { readCursor, writeCursor } from '#platform/server/moment-cursor.ts'
import type { PlatformTables } from '#platform/server/tables.ts'
import type { Work } from '#platform/server/work.ts'
import type { QuestionPage, QuestionRow, QuestionsQuery } from '../contract.ts'
import { type ClockFacts, readClock } from './clock-rules.ts'
import { readAgreements } from './parameters.ts'
import type { AdviceTables } from './tables.ts'

interface Row extends Omit<QuestionRow, 'clock' | 'askedAt'>, Omit<ClockFacts, 'status'> {
  askedAt: Date
  municipalityId: string
  at: string
}

/** Own questions, or those of the desk: what is due first comes first, or the newest. */
export async function findQuestions(work: Work<AdviceTables & PlatformTables>, query: QuestionsQuery): Promise<QuestionPage> {
  const found = await readRows(work, query)
  const shown = found.slice(0, query.limit)
  const last = shown.at(-1)
  work.recordLook(
    'questions.listed',
    { kind: 'question-list', id: null },
    { rows: shown.length, search: query.q !== undefined, shown: shown.map(({ id }) => id) },
  )
  const calendars = await readCalendars(work, shown)
  const nearlyLate = shown.length > 0 ? (await readAgreements(work))('advice-nearly-late') : 0
  return {
    rows: shown.map((row) => asRow(row, readClock(calendars.get(row.municipalityId) as OfficeCalendar, row, work.now, nearlyLate))),
    next: found.length > query.limit && last ? writeCursor(last) : null,
  }
}

async function readRows(work: Work<AdviceTables>, query: QuestionsQuery): Promise<Row[]> {
  const byTerm = query.order === 'term'
  const place = byTerm ? sql`coalesce(q.due_at, 'infinity')` : sql`q.asked_at`
  const [direction, beyond] = byTerm ? [sql`asc`, sql`>`] : [sql`desc`, sql`<`]
  const from = readCursor(query.after)
  const conditions = [
    ...conditionsOf(work, query),
    ...(from ? [sql`(${place}, q.id) ${beyond} (${from.at}::timestamptz, ${from.id}::uuid)`] : []),
  ]
  const { rows } = await sql<Row>`
    select q.id, q.reference, q.kind, q.asked, q.status, q.urgency, left(q.question, 200) as excerpt, q.asked_at as "askedAt",
           json_build_object('id', c.id, 'name', c.name) as consultant,
           case when h.id is not null then json_build_object('id', h.id, 'name', h.name) end as handler,
           m.name as municipality, q.municipality_id as "municipalityId", q.complex_since is not null as complex,
           q.complex_since is not null and q.joined_at is null and q.status <> 'closed' as "waitsForJoining",
           q.first_answer_at as "firstAnswerAt", q.due_at as "dueAt", q.first_answer_target_minutes as "firstAnswerTargetMinutes",
           q.closing_target_minutes as "closingTargetMinutes", (${place})::text as at
      from advice.question q join staff.municipality m on m.id = q.municipality_id join staff.account c on c.id = q.consultant_id
      left join staff.account h on h.id = q.handler_id
     where ${sql.join(conditions, sql` and `)}
     order by ${place} ${direction}, q.id ${direction} limit ${sql.lit(query.limit + 1)}`.execute(work.tx)
  return rows
}

function conditionsOf({ actor, now }: Work<AdviceTables>, query: QuestionsQuery): RawBuilder<unknown>[] {
  return [
    query.scope === 'desk' ? sql`q.unit_id = ${actor.unitId}` : sql`(q.consultant_id = ${actor.id} or q.recorded_by = ${actor.id})`,
    query.state === 'open' && sql`q.status <> 'closed'`,
    query.state === 'closed' && sql`q.status = 'closed'`,
    query.state === 'late' && sql`q.due_at < ${now}`,
    query.state === 'complex' && sql`q.status <> 'closed' and q.complex_since is not null`,
    query.status && sql`q.status = ${query.status}`,
    query.kind && sql`q.kind = ${query.kind}`,
    query.own && sql`q.handler_id = ${actor.id}`,
    query.municipality && sql`q.municipality_id = (select o.id from staff.municipality o where o.code = ${query.municipality})`,
    query.q && sql`(q.words @@ websearch_to_tsquery('dutch', ${query.q}) or upper(q.reference) = upper(${query.q}))`,
  ].filter((condition) => typeof condition === 'object')
}

/** One calendar for each municipality on the page. */
async function readCalendars(work: Work<AdviceTables>, rows: readonly Row[]): Promise<ReadonlyMap<string, OfficeCalendar>> {
  const calendars = new Map<string, OfficeCalendar>()
  for (const { municipalityId } of rows)
    if (!calendars.has(municipalityId)) calendars.set(municipalityId, await readOfficeCalendar(work, municipalityId))
  return calendars
}

function asRow(row: Row, clock: QuestionRow['clock']): QuestionRow {
  const { id, reference, kind, asked, status, urgency, excerpt, consultant, handler, municipality, complex, waitsForJoining } = row
  const askedAt = row.askedAt.toISOString()
  return {
    id,
    reference,
    kind,
    asked,
    status,
    urgency,
    excerpt,
    askedAt,
    consultant,
    handler,
    municipality,
    complex,
    waitsForJoining,
    clock,
  }
}
