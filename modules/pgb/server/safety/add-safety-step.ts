import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { newId } from '#platform/server/new-id.ts'
import type { Work } from '#platform/server/work.ts'
import type { AddSafetyStep } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { holderOnFile } from './holder-on-file.ts'
import { checkDueOn } from './safety-rules.ts'

/** Plans a step to make a budget holder safe. Refuses what `holderOnFile` and `checkDueOn` refuse. */
export async function addSafetyStep(
  work: Work<PgbTables>,
  { id, holder }: { id: string; holder: string },
  { kind, reason, dueOn }: AddSafetyStep,
): Promise<void> {
  const part = await holderOnFile(work, id, holder)
  checkDueOn(dueOn, dayInAmsterdam(work.now))

  await work.tx
    .insertInto('pgb.safety_step')
    .values({
      id: newId(),
      ...part,
      kind,
      reason,
      due_on: dueOn,
      done_on: null,
      result: null,
      dropped_because: null,
      added_by: work.actor.id ?? '',
      added_at: work.now,
      finished_by: null,
      finished_at: null,
    })
    .execute()

  work.record('safety-step.added', { kind: 'investigation', id }, { holder, kind, dueOn })
}
