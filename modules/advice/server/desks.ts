import { findPlaces, type StaffTables } from '#modules/staff/server/index.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { AdviceDesk, QuestionKind } from '../contract.ts'
import type { AdviceTables } from './tables.ts'

/** Which unit answers which questions, in each municipality. */
export function findDesks(work: Work<AdviceTables>): Promise<AdviceDesk[]> {
  return work.tx
    .selectFrom('advice.desk')
    .select(['municipality_id as municipalityId', 'kind', 'unit_id as unitId'])
    .orderBy('municipality_id')
    .orderBy('kind')
    .execute()
}

/** The unit that answers questions of a kind. Refuses `advice.no-desk`. */
export async function deskFor(work: Work<AdviceTables>, municipalityId: string, kind: QuestionKind): Promise<string> {
  const desk = await work.tx
    .selectFrom('advice.desk')
    .select('unit_id')
    .where('municipality_id', '=', municipalityId)
    .where('kind', '=', kind)
    .executeTakeFirst()
  if (!desk) throw ruleBroken('advice.no-desk')
  return desk.unit_id
}

/** Lets a unit answer questions of a kind from now on; questions that came in stay where they are. Refuses `advice.unknown-place`. */
export async function setDesk(work: Work<AdviceTables & StaffTables>, { municipalityId, kind, unitId }: AdviceDesk): Promise<void> {
  const known = await findPlaces(work, unitId, [municipalityId])
  if (!known.unit || !known.municipalities) throw ruleBroken('advice.unknown-place')

  await work.tx
    .insertInto('advice.desk')
    .values({ municipality_id: municipalityId, kind, unit_id: unitId })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'kind']).doUpdateSet({ unit_id: unitId }))
    .execute()
  work.record('advice.desk-set', { kind: 'municipality', id: municipalityId }, { kind, unit: unitId })
}
