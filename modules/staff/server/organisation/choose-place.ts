import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { StaffTables } from '../tables.ts'

/**
 * The municipality in which something is set up: the one that was chosen, or the only one there is.
 * Refuses `staff.municipality-missing`, `staff.municipality-unknown`.
 */
export async function choosePlace(work: Work<StaffTables>, chosen: string | null): Promise<string> {
  const all = await work.tx.selectFrom('staff.municipality').select('id').execute()
  const place = all.length === 1 ? (chosen ?? all[0]?.id) : chosen
  if (!place) throw ruleBroken('staff.municipality-missing', [{ pointer: '#/body/municipalityId', detail: 'Kies een gemeente.' }])
  if (!all.some(({ id }) => id === place))
    throw ruleBroken('staff.municipality-unknown', [{ pointer: '#/body/municipalityId', detail: 'Kies een gemeente uit de lijst.' }])
  return place
}
