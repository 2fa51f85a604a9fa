import { newId } from '#platform/server/new-id.ts'
import type { Work } from '#platform/server/work.ts'
import type { RecordSafetyLook } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { holderOnFile } from './holder-on-file.ts'

/** Adds a judgement of whether a budget holder is safe; the newest holds, earlier ones stay readable. Refuses what `holderOnFile` refuses. */
export async function recordSafetyLook(
  work: Work<PgbTables>,
  { id, holder }: { id: string; holder: string },
  { inDanger, signs }: RecordSafetyLook,
): Promise<void> {
  const part = await holderOnFile(work, id, holder)

  await work.tx
    .insertInto('pgb.safety_look')
    .values({ id: newId(), ...part, at_risk: inDanger, signs, looked_by: work.actor.id ?? '', looked_at: work.now })
    .execute()

  work.record('safety.judged', { kind: 'investigation', id }, { holder })
}
