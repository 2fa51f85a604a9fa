import type { Work } from '#platform/server/work.ts'
import type { RecordAssignment } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { takeBudgetFile } from '../work-on-budget.ts'
import { checkAssignedOn } from './assignment-rules.ts'

/**
 * Records who assigned the investigation and what they want to know. Changed later, the database keeps how it stood before.
 * Refuses what `takeBudgetFile` and `checkAssignedOn` refuse.
 */
export async function recordAssignment(work: Work<PgbTables>, id: string, { revision, ...assignment }: RecordAssignment): Promise<void> {
  const before = await takeBudgetFile(work, id, { revision })
  checkAssignedOn(assignment.on, before)

  await work.tx
    .updateTable('pgb.inquiry')
    .set({
      assigned_on: assignment.on,
      assigned_by: assignment.by,
      assignment_reference: assignment.reference,
      assignment_question: assignment.question,
      assignment_recorded_by: work.actor.id,
      assignment_recorded_at: work.now,
      revision: revision + 1,
    })
    .where('investigation_id', '=', id)
    .execute()

  work.record(before.assignedOn ? 'budget.assignment-changed' : 'budget.assigned', { kind: 'investigation', id }, { on: assignment.on })
}
