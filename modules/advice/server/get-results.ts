import { sql } from 'kysely'
import type { z } from 'zod'
import { colleagueInSql } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { PageQuery } from '#platform/contract/page.ts'
import { readCursor, writeCursor } from '#platform/server/moment-cursor.ts'
import { moment } from '#platform/server/moment-in-sql.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { PlatformTables } from '#platform/server/tables.ts'
import type { Work } from '#platform/server/work.ts'
import type { AdviceResult, AdviceResults, ResultDue, ResultsDue } from '../contract.ts'
import { readAgreements } from './parameters.ts'
import { mayGiveResult } from './result-rules.ts'
import type { AdviceTables } from './tables.ts'

const at = (column: string) => sql.raw(moment(column))

interface Row extends Pick<AdviceResults, 'reference' | 'excerpt' | 'request'> {
  consultantId: string
  answered: boolean
  answers: boolean
}

/** What was done with an advice, in all its versions. Refuses `thing.not-found`. */
export async function getResults(work: Work<AdviceTables>, id: string): Promise<AdviceResults> {
  const { rows } = await sql<Row>`
    select q.reference, left(q.question, 160) as excerpt, q.consultant_id as "consultantId", q.first_answer_at is not null as answered,
           advice.actor_answers(q.id) as answers,
           case when r.question_id is not null then json_build_object('askedAt', ${at('r.asked_at')}, 'remindedAt', ${at('r.reminded_at')},
             'unknownAt', ${at('r.unknown_at')}) end as request
      from advice.question q left join advice.result_request r on r.question_id = q.id where q.id = ${id}`.execute(work.tx)
  const [row] = rows
  if (!row) throw notFound()
  const versions = await sql<AdviceResult>`
    select version, followed, outcome, amount_cents::integer as amount, why, registered_in_socrates as "registeredInSocrates", came_from as "cameFrom",
           ${sql.raw(colleagueInSql('by_id'))} as by, ${at('at')} as at
      from advice.result where question_id = ${id} order by version desc`.execute(work.tx)

  work.recordLook('question.seen', { kind: 'question', id })
  const { reference, excerpt, request } = row
  return { reference, excerpt, request, versions: versions.rows, mayGive: mayGiveResult(row, work.actor) }
}

/** Own questions that wait for their result, oldest first. What counts as unknown is asked for once more when the question was closed again, for as long as after a reminder. */
export async function findResultsDue(
  work: Work<AdviceTables & PlatformTables>,
  { after, limit }: z.output<typeof PageQuery>,
): Promise<ResultsDue> {
  const from = readCursor(after)
  const askedFor = (await readAgreements(work))('advice-result-unknown-after')
  const { rows } = await sql<ResultDue & { at: string }>`
    select q.id, q.reference, left(q.question, 160) as excerpt, ${at('q.closed_at')} as "closedAt", q.closed_at::text as at
      from advice.question q
     where q.consultant_id = ${work.actor.id} and q.status = 'closed' and q.result_due_on <= ${dayInAmsterdam(work.now)}::date
       and not exists (select from advice.result x where x.question_id = q.id)
       and not exists (select from advice.result_request r where r.question_id = q.id and r.unknown_at is not null
             and (q.closed_at <= r.unknown_at or r.asked_anew_at + ${askedFor}::integer * interval '1 day' <= ${work.now}))
       and (${from?.at ?? null}::timestamptz is null or (q.closed_at, q.id) > (${from?.at ?? null}::timestamptz, ${from?.id ?? null}::uuid))
     order by q.closed_at, q.id limit ${limit + 1}`.execute(work.tx)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)

  work.recordLook('questions.listed', { kind: 'questions', id: null })
  return { rows: shown.map(({ at: _, ...row }) => row), next: rows.length > limit && last ? writeCursor(last) : null }
}
