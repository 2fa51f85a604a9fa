import { type RawBuilder, sql } from 'kysely'
import { readCursor } from '#platform/server/moment-cursor.ts'
import type { Work } from '#platform/server/work.ts'
import type { QuestionRow, QuestionsQuery } from '../contract.ts'
import type { ClockFacts } from './clock-rules.ts'
import type { AdviceTables } from './tables.ts'

export interface ListedQuestion extends Omit<QuestionRow, 'clock' | 'askedAt'>, Omit<ClockFacts, 'status'> {
  askedAt: Date
  municipalityId: string
  at: string
}

/** One page and one row more, in order: first which questions, along an index, and then what is shown of them. */
export async function readQuestionRows(work: Work<AdviceTables>, query: QuestionsQuery): Promise<ListedQuestion[]> {
  const order = orderOf(query)
  const { rows } = await sql<ListedQuestion>`
    with page as materialized (${await inOrder(work, query, order)})
    select q.id, q.reference, q.kind, q.asked, q.status, q.urgency, left(q.question, 200) as excerpt, q.asked_at as "askedAt",
           json_build_object('id', c.id, 'name', c.name) as consultant,
           case when h.id is not null then json_build_object('id', h.id, 'name', h.name) end as handler,
           m.name as municipality, q.municipality_id as "municipalityId", q.complex_since is not null as complex,
           q.complex_since is not null and q.joined_at is null and q.status <> 'closed' as "waitsForJoining",
           q.first_answer_at as "firstAnswerAt", q.due_at as "dueAt", q.first_answer_target_minutes as "firstAnswerTargetMinutes",
           q.closing_target_minutes as "closingTargetMinutes", ${foundIn(query)} as found, page.place::text as at
      from page join advice.question q on q.id = page.id join staff.municipality m on m.id = q.municipality_id
      join staff.account c on c.id = q.consultant_id left join staff.account h on h.id = q.handler_id
     order by page.place ${order.direction}, q.id ${order.direction}`.execute(work.tx)
  return rows
}

/** What is closed has nothing due any more: such a list goes by the moment of asking. */
function orderOf({ order, state }: QuestionsQuery) {
  const byTerm = order === 'term' && state !== 'closed' && state !== 'all'
  return byTerm
    ? { place: sql`coalesce(q.due_at, 'infinity')`, direction: sql`asc`, beyond: sql`>` }
    : { place: sql`q.asked_at`, direction: sql`desc`, beyond: sql`<` }
}
type Order = ReturnType<typeof orderOf>

/** Asked by me and recorded by me are walked each along their own index, and put together. */
async function inOrder(work: Work<AdviceTables>, query: QuestionsQuery, order: Order): Promise<RawBuilder<unknown>> {
  const { actor } = work
  const limit = sql.lit(query.limit + 1)
  const narrowed = [...conditionsOf(work, query), ...(await searched(work, query))]
  const from = readCursor(query.after)
  if (from) narrowed.push(sql`(${order.place}, q.id) ${order.beyond} (${from.at}::timestamptz, ${from.id}::uuid)`)
  const slice = (whose: RawBuilder<unknown>) => sql`
    select q.id, ${order.place} as place from advice.question q where ${sql.join([whose, ...narrowed], sql` and `)}
     order by ${order.place} ${order.direction}, q.id ${order.direction} limit ${limit}`
  if (query.scope === 'desk') return slice(sql`q.unit_id = ${actor.unitId}`)
  return sql`(${slice(sql`q.consultant_id = ${actor.id}`)}) union (${slice(sql`q.recorded_by = ${actor.id}`)})
     order by place ${order.direction}, id ${order.direction} limit ${limit}`
}

function conditionsOf({ actor, now }: Work<AdviceTables>, query: QuestionsQuery): RawBuilder<unknown>[] {
  return [
    query.state === 'open' && sql`q.status <> 'closed'`,
    query.state === 'closed' && sql`q.status = 'closed'`,
    query.state === 'late' && sql`q.status <> 'closed' and coalesce(q.due_at, 'infinity') < ${now}`,
    query.state === 'complex' && sql`q.status <> 'closed' and q.complex_since is not null`,
    query.status && sql`q.status = ${query.status}`,
    query.kind && sql`q.kind = ${query.kind}`,
    query.own && sql`q.handler_id = ${actor.id}`,
    query.municipality && sql`q.municipality_id = (select o.id from staff.municipality o where o.code = ${query.municipality})`,
  ].filter((condition) => typeof condition === 'object')
}

/** Words in the question, an answer or its correction; or the reference of a question. */
async function searched(work: Work<AdviceTables>, { q }: QuestionsQuery): Promise<RawBuilder<unknown>[]> {
  if (q === undefined) return []
  const { rows } = await sql<{ common: boolean }>`select advice.is_common(${q}) as common`.execute(work.tx)
  // As a value, one row at a time: as `exists` the database would look up every answer with these words beforehand.
  if (rows[0]?.common)
    return [
      sql`(q.words @@ ${sought(q)} or coalesce((select true from advice.entry e where e.question_id = q.id and ${answers} and e.words @@ ${sought(q)} limit 1), false))`,
    ]
  return [sql`q.id in (select advice.find_by_words(${q}) union all select r.id from advice.question r where r.reference = upper(${q}))`]
}

/** The words of the answer in which it was found; null when they stand in the question itself. */
function foundIn({ q }: QuestionsQuery): RawBuilder<unknown> {
  if (q === undefined) return sql`null`
  return sql`case when not q.words @@ ${sought(q)} then (
    select ts_headline('dutch', e.body, ${sought(q)}, 'StartSel="", StopSel="", MaxWords=30, MinWords=15')
      from advice.entry e where e.question_id = q.id and ${answers} and e.words @@ ${sought(q)} order by e.at desc, e.id desc limit 1) end`
}

// A note of the desk is never looked in.
const answers = sql`e.kind in ('answer', 'correction')`
const sought = (words: string) => sql`websearch_to_tsquery('dutch', ${words})`
