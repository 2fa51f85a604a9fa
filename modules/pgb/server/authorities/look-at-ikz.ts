import { sql } from 'kysely'
import type { z } from 'zod'
import { type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { LookAtIkz } from '../../contract.ts'
import { type BudgetWork, me } from '../work-on-budget.ts'

/**
 * Records the yearly look whether a submission must stay, also of a closed file; what need not stay is destroyed the night after.
 * Refuses `thing.not-found`, `ikz.look-not-yours`, `ikz.look-not-due`.
 */
export async function lookAtIkz(
  work: BudgetWork,
  id: string,
  submission: string,
  { dueOn, choice, reason }: z.output<typeof LookAtIkz>,
): Promise<void> {
  const today = dayInAmsterdam(work.now)
  const { rows } = await sql<{ municipalityId: string; dueOn: Day | null; yours: boolean }>`
    select s.municipality_id as "municipalityId", pgb.ikz_look_due(s.id, ${today}::date) as "dueOn", pgb.looks_after(s.investigation_id) as yours
      from pgb.ikz_submission s where s.id = ${submission} and s.investigation_id = ${id}`.execute(work.tx)
  const [found] = rows
  if (!found) throw notFound()
  if (!found.yours) throw ruleBroken('ikz.look-not-yours')
  if (found.dueOn !== dueOn) throw ruleBroken('ikz.look-not-due')

  const { numInsertedOrUpdatedRows } = await work.tx
    .insertInto('pgb.ikz_look')
    .values({
      id: newId(),
      submission_id: submission,
      investigation_id: id,
      municipality_id: found.municipalityId,
      due_on: dueOn,
      keeps: choice === 'keep',
      reason,
      looked_by: me(work),
      looked_on: today,
      looked_at: work.now,
    })
    .onConflict((looked) => looked.columns(['submission_id', 'due_on']).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) throw ruleBroken('ikz.look-not-due')
  work.record('budget.ikz-looked-at', { kind: 'investigation', id }, { submission, choice, dueOn })
}
