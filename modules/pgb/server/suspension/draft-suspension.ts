import { sql } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { DraftSuspension } from '../../contract.ts'
import { me, takeBudgetFile } from '../work-on-budget.ts'
import type { SuspensionWork } from './found-suspension.ts'
import { keepAgreements } from './keep-agreements.ts'
import { recordStep } from './take-suspension.ts'

/** Begins a suspension of payments for one budget holder. Refuses what `takeBudgetFile` refuses, `suspension.not-of-holder`. */
export async function draftSuspension(work: SuspensionWork, investigationId: string, by: DraftSuspension): Promise<{ id: string }> {
  const { municipalityId, today } = await takeBudgetFile(work, investigationId)
  const budget = await work.tx
    .selectFrom('pgb.budget')
    .select('id')
    .where('id', '=', by.budgetId)
    .where('holder_id', '=', by.holderId)
    .where('investigation_id', '=', investigationId)
    .executeTakeFirst()
  if (!budget) throw ruleBroken('suspension.not-of-holder')

  const id = newId()
  await work.tx
    .insertInto('pgb.suspension')
    .values({
      id,
      reference: sql<string>`'S-' || ${today.slice(0, 4)}::text || '-' || lpad(nextval('pgb.suspension_number')::text, 6, '0')`,
      investigation_id: investigationId,
      municipality_id: municipalityId,
      holder_id: by.holderId,
      budget_id: by.budgetId,
      drafted_by: me(work),
      drafted_at: work.now,
    })
    .execute()
  const suspension = { id, investigationId, municipalityId }
  await keepAgreements(work, suspension, { holderId: by.holderId, budgetId: by.budgetId }, by.agreementIds)
  recordStep(work, suspension, 'suspension.drafted')
  return { id }
}
