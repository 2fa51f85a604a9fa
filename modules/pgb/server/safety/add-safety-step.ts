import { newId } from '#platform/server/new-id.ts'
import type { Work } from '#platform/server/work.ts'
import type { AddSafetyStep } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { me, mustBeOnFile, takeBudgetFile } from '../work-on-budget.ts'
import { checkDueOn } from './safety-rules.ts'

/** Plans a step to make a budget holder safe. Refuses what `takeBudgetFile`, `mustBeOnFile` and `checkDueOn` refuse. */
export async function addSafetyStep(
  work: Work<PgbTables>,
  { id, holder }: { id: string; holder: string },
  { kind, reason, dueOn }: AddSafetyStep,
): Promise<void> {
  const file = await takeBudgetFile(work, id)
  await mustBeOnFile(work, id, { holderId: holder })
  checkDueOn(dueOn, file.today)

  await work.tx
    .insertInto('pgb.safety_step')
    .values({
      id: newId(),
      investigation_id: id,
      municipality_id: file.municipalityId,
      holder_id: holder,
      kind,
      reason,
      due_on: dueOn,
      done_on: null,
      result: null,
      dropped_because: null,
      added_by: me(work),
      added_at: work.now,
      finished_by: null,
      finished_at: null,
    })
    .execute()

  work.record('safety-step.added', { kind: 'investigation', id }, { holder, kind, dueOn })
}
