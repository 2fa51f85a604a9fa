import { findPlaces, type StaffTables } from '#modules/staff/server/index.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { IntakeUnit } from '../contract.ts'
import type { ReportsTables } from './tables.ts'

/** Which unit takes in which scheme, in each municipality. */
export function findIntake(work: Work<ReportsTables>): Promise<IntakeUnit[]> {
  return work.tx
    .selectFrom('reports.intake_unit')
    .select(['municipality_id as municipalityId', 'scheme', 'unit_id as unitId'])
    .orderBy('municipality_id')
    .orderBy('scheme')
    .execute()
}

/** Lets a unit take in the reports of a scheme from now on; reports that came in stay where they are. Refuses `intake.unknown-place`. */
export async function setIntake(work: Work<ReportsTables & StaffTables>, { municipalityId, scheme, unitId }: IntakeUnit): Promise<void> {
  const known = await findPlaces(work, unitId, [municipalityId])
  if (!known.unit || !known.municipalities) throw ruleBroken('intake.unknown-place')

  await work.tx
    .insertInto('reports.intake_unit')
    .values({ municipality_id: municipalityId, scheme, unit_id: unitId })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'scheme']).doUpdateSet({ unit_id: unitId }))
    .execute()
  work.record('intake.set', { kind: 'municipality', id: municipalityId }, { scheme, unit: unitId })
}
