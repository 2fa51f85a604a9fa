import { sql } from 'kysely'
import type { z } from 'zod'
import { disclosuresOf } from '#modules/privacy/server/index.ts'
import { colleagueInSql } from '#modules/staff/server/index.ts'
import { moment } from '#platform/server/moment-in-sql.ts'
import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { AnswerConflict, AnswerInterimAdvice, OpenInterimAdvice, OpenInterimAdvices, SendInterimAdvice } from '../../contract.ts'
import { declareKnowing } from '../declare-knowing.ts'
import { type BudgetWork, me, takeBudgetFile } from '../work-on-budget.ts'
import { mustRestOnGround } from './interim-advice-rules.ts'

/** Sends advice that cannot wait for the end. Refuses what `takeBudgetFile` and `mustRestOnGround` refuse. */
export async function sendInterimAdvice(work: BudgetWork, id: string, by: SendInterimAdvice): Promise<void> {
  const file = await takeBudgetFile(work, id)
  const { ground, disclosure } = mustRestOnGround(file, by, await disclosuresOf(work, 'investigation', id))

  const interim = newId()
  await work.tx
    .insertInto('pgb.interim_advice')
    .values({
      id: interim,
      investigation_id: id,
      municipality_id: file.municipalityId,
      addressee: by.addressee,
      advice: by.advice,
      why_now: by.whyNow,
      ground,
      necessity: by.necessity,
      disclosure_id: disclosure,
      sent_by: me(work),
      sent_at: work.now,
    })
    .execute()
  work.record('budget.interim-advice-sent', { kind: 'investigation', id }, { advice: interim, addressee: by.addressee, ground })
}

/** Whether who answers knows somebody in the file; a yes closes it to them. Refuses `thing.not-found` to everybody who does not answer. */
export async function answerInterimConflict(
  work: BudgetWork,
  id: string,
  interim: string,
  by: z.output<typeof AnswerConflict>,
): Promise<void> {
  await mustAnswer(work, id, interim)
  await declareKnowing(work, id, by)
  work.record('budget.interim-advice-conflict-declared', { kind: 'investigation', id }, { advice: interim, knows: by.knows })
}

/**
 * The department says what it does with it, once, after it said whether it knows somebody in the file. Refuses `thing.not-found` to everybody
 * else and once it was answered, `interim-advice.conflict-not-asked`.
 */
export async function answerInterimAdvice(work: BudgetWork, id: string, interim: string, by: AnswerInterimAdvice): Promise<void> {
  const { knows } = await mustAnswer(work, id, interim)
  if (knows === null) throw ruleBroken('interim-advice.conflict-not-asked')

  const answered = await work.tx
    .updateTable('pgb.interim_advice')
    .set({ choice: by.choice, answer: by.answer, answered_by: me(work), answered_at: work.now })
    .where('id', '=', interim)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  if (answered.numUpdatedRows === 0n) throw notFound()
  work.record('budget.interim-advice-answered', { kind: 'investigation', id }, { advice: interim, choice: by.choice })
}

async function mustAnswer(work: BudgetWork, id: string, interim: string): Promise<{ knows: boolean | null }> {
  const { rows } = await sql<{ knows: boolean | null }>`
    select pgb.knows_somebody(v.investigation_id) as knows from pgb.interim_advice v
     where v.id = ${interim} and v.investigation_id = ${id} and v.answered_at is null
       and pgb.answers_for(v.addressee, v.municipality_id, v.investigation_id)`.execute(work.tx)
  const [found] = rows
  if (!found) throw notFound()
  return found
}

/** Interim advice as JSON of row `v`. */
export const INTERIM_ADVICE = `'id', v.id, 'addressee', v.addressee, 'advice', v.advice, 'whyNow', v.why_now, 'ground', v.ground, 'necessity', v.necessity,
  'sentBy', ${colleagueInSql('v.sent_by')}, 'sentAt', ${moment('v.sent_at')}, 'choice', v.choice, 'answer', v.answer,
  'answeredBy', ${colleagueInSql('v.answered_by')}, 'answeredAt', ${moment('v.answered_at')}`

/** What waits for the department of the asker, oldest first; what it says only for who said that they know nobody in the file. */
export async function findOpenInterimAdvice(work: BudgetWork): Promise<z.output<typeof OpenInterimAdvices>> {
  const { rows } = await sql<{ row: OpenInterimAdvice & { advice: string; whyNow: string } }>`
    select json_build_object(${sql.raw(INTERIM_ADVICE)}, 'investigationId', v.investigation_id, 'reference', pgb.reference_for_answer(v.id),
             'subject', pgb.subject_for_answer(v.id), 'knows', pgb.knows_somebody(v.investigation_id)) as row
      from pgb.interim_advice v
     where v.answered_at is null and pgb.answers_for(v.addressee, v.municipality_id, v.investigation_id)
     order by v.sent_at, v.id limit 50`.execute(work.tx)
  const open = rows.map(({ row }) => (row.knows === null ? { ...row, advice: null, whyNow: null, necessity: null } : row))
  for (const { investigationId } of open) work.recordLook('budget.interim-advice-read', { kind: 'investigation', id: investigationId })
  return { rows: open, next: null }
}
