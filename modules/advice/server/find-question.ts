import { sql } from 'kysely'
import { readOfficeCalendar } from '#modules/staff/server/index.ts'
import type { OfficeCalendar } from '#platform/contract/working-time-rules.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { QuestionKind } from '../contract.ts'
import type { Clock } from './clock-rules.ts'
import type { QuestionFacts } from './question-rules.ts'
import type { AdviceTables } from './tables.ts'

/** A question that is worked on: nobody else changes it until this work is done. */
export interface QuestionInHand extends QuestionFacts {
  id: string
  municipalityId: string
  unitId: string
  kind: QuestionKind
  handlerName: string | null
  complexSince: Date | null
  clock: Clock
  calendar: OfficeCalendar
}

/** The question as the rules need it, with the calendar of its municipality. Refuses `thing.not-found`. */
export async function takeInHand(work: Work<AdviceTables>, id: string): Promise<QuestionInHand> {
  const row = await work.tx
    .selectFrom('advice.question as q')
    .select([
      'q.id',
      'q.municipality_id as municipalityId',
      'q.unit_id as unitId',
      'q.kind',
      'q.status',
      'q.first_answer_at as firstAnswerAt',
      'q.handler_id as handlerId',
      'q.consultant_id as consultantId',
      'q.complex_since as complexSince',
      'q.joined_at as joinedAt',
      'q.report_id as reportId',
      'q.asked_at as askedAt',
      'q.stood_since as stoodSince',
      'q.stood_minutes as stoodMinutes',
      'q.first_answer_due_at as firstAnswerDueAt',
      'q.closing_due_at as closingDueAt',
      sql<string | null>`(select a.name from staff.account a where a.id = q.handler_id)`.as('handlerName'),
      sql<boolean>`advice.actor_answers(q.id)`.as('answers'),
    ])
    .where('q.id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()

  const { firstAnswerAt, joinedAt, reportId, askedAt, stoodSince, stoodMinutes, firstAnswerDueAt, closingDueAt, ...rest } = row
  return {
    ...rest,
    answered: firstAnswerAt !== null,
    complex: row.complexSince !== null,
    joined: joinedAt !== null,
    reported: reportId !== null,
    clock: { askedAt, stoodSince, stoodMinutes, firstAnswerDueAt, closingDueAt },
    calendar: await readOfficeCalendar(work, row.municipalityId),
  }
}

/** Refuses `thing.not-found` for whoever may not see a question. */
export async function findQuestion(work: Work<AdviceTables>, id: string): Promise<void> {
  const found = await work.tx.selectFrom('advice.question').select('id').where('id', '=', id).executeTakeFirst()
  if (!found) throw notFound()
}
