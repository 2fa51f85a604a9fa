import { newId } from '#platform/server/new-id.ts'
import type { Work } from '#platform/server/work.ts'
import type { RecordSafetyLook } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { me, mustBeOnFile, takeBudgetFile } from '../work-on-budget.ts'

/** Adds a judgement of whether a budget holder is safe; the newest holds, earlier ones stay readable. Refuses what `takeBudgetFile`, `mustBeOnFile` refuses. */
export async function recordSafetyLook(
  work: Work<PgbTables>,
  { id, holder }: { id: string; holder: string },
  { inDanger, signs }: RecordSafetyLook,
): Promise<void> {
  const file = await takeBudgetFile(work, id)
  await mustBeOnFile(work, id, { holderId: holder })

  await work.tx
    .insertInto('pgb.safety_look')
    .values({
      id: newId(),
      investigation_id: id,
      municipality_id: file.municipalityId,
      holder_id: holder,
      at_risk: inDanger,
      signs,
      looked_by: me(work),
      looked_at: work.now,
    })
    .execute()

  work.record('safety.judged', { kind: 'investigation', id }, { holder })
}
