import type { Work } from '#platform/server/work.ts'
import type { StaffTables } from '../tables.ts'

/** Whether a unit (null: none) and municipalities exist. */
export async function findPlaces(
  work: Work<StaffTables>,
  unitId: string | null,
  municipalities: readonly string[],
): Promise<{ unit: boolean; municipalities: boolean }> {
  const known = await work.tx.selectFrom('staff.municipality').select('id').where('id', 'in', municipalities).execute()
  const unit = unitId ? await work.tx.selectFrom('staff.unit').select('id').where('id', '=', unitId).executeTakeFirst() : { id: null }
  return { unit: unit !== undefined, municipalities: known.length === new Set(municipalities).size }
}

/** The unit with this code; undefined when there is none. */
export const findUnitByCode = (work: Work<StaffTables>, code: string) =>
  work.tx.selectFrom('staff.unit').select(['id', 'compartment']).where('code', '=', code).executeTakeFirst()
