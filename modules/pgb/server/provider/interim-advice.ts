import { sql } from 'kysely'
import type { z } from 'zod'
import { colleagueInSql } from '#modules/staff/server/index.ts'
import { moment } from '#platform/server/moment-in-sql.ts'
import { newId } from '#platform/server/new-id.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { AnswerInterimAdvice, OpenInterimAdvice, OpenInterimAdvices, SendInterimAdvice } from '../../contract.ts'
import { type BudgetWork, me, takeBudgetFile } from '../work-on-budget.ts'

/** Sends advice that cannot wait for the end. Refuses what `takeBudgetFile` refuses. */
export async function sendInterimAdvice(work: BudgetWork, id: string, { addressee, advice, whyNow }: SendInterimAdvice): Promise<void> {
  const file = await takeBudgetFile(work, id)

  const interim = newId()
  await work.tx
    .insertInto('pgb.interim_advice')
    .values({
      id: interim,
      investigation_id: id,
      municipality_id: file.municipalityId,
      addressee,
      advice,
      why_now: whyNow,
      sent_by: me(work),
      sent_at: work.now,
    })
    .execute()
  work.record('budget.interim-advice-sent', { kind: 'investigation', id }, { advice: interim, addressee })
}

/** The department says what it does with it, once. Refuses `thing.not-found` to everybody else and once it was answered. */
export async function answerInterimAdvice(work: BudgetWork, id: string, interim: string, by: AnswerInterimAdvice): Promise<void> {
  const answered = await work.tx
    .updateTable('pgb.interim_advice')
    .set({ choice: by.choice, answer: by.answer, answered_by: me(work), answered_at: work.now })
    .where('id', '=', interim)
    .where('investigation_id', '=', id)
    .where('answered_at', 'is', null)
    .where(sql<boolean>`pgb.answers_for(addressee, municipality_id, investigation_id)`)
    .executeTakeFirst()
  if (answered.numUpdatedRows === 0n) throw notFound()
  work.record('budget.interim-advice-answered', { kind: 'investigation', id }, { advice: interim, choice: by.choice })
}

/** Interim advice as JSON of row `v`. */
export const INTERIM_ADVICE = `'id', v.id, 'addressee', v.addressee, 'advice', v.advice, 'whyNow', v.why_now, 'sentBy', ${colleagueInSql('v.sent_by')},
  'sentAt', ${moment('v.sent_at')}, 'choice', v.choice, 'answer', v.answer, 'answeredBy', ${colleagueInSql('v.answered_by')}, 'answeredAt', ${moment('v.answered_at')}`

/** What waits for the department of the asker, oldest first. */
export async function findOpenInterimAdvice(work: BudgetWork): Promise<z.output<typeof OpenInterimAdvices>> {
  const { rows } = await sql<{ row: OpenInterimAdvice }>`
    select json_build_object(${sql.raw(INTERIM_ADVICE)}, 'investigationId', v.investigation_id,
             'reference', pgb.reference_for_answer(v.id)) as row
      from pgb.interim_advice v
     where v.answered_at is null and pgb.answers_for(v.addressee, v.municipality_id, v.investigation_id)
     order by v.sent_at, v.id limit 50`.execute(work.tx)
  for (const { row } of rows) work.recordLook('budget.interim-advice-read', { kind: 'investigation', id: row.investigationId })
  return { rows: rows.map(({ row }) => row), next: null }
}
