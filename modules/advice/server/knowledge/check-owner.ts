import { findColleague, type StaffTables } from '#modules/staff/server/index.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'

/** Who looks after an item is a specialist or coordinator of its municipality. Refuses `knowledge.owner-unknown`. */
export async function checkOwner(work: Work<StaffTables>, ownerId: string, municipalityId: string): Promise<void> {
  const owner = await findColleague(work, ownerId, municipalityId)
  if (owner?.roles.some((role) => role === 'specialist' || role === 'coordinator')) return
  throw ruleBroken('knowledge.owner-unknown', [{ pointer: '#/body/ownerId', detail: 'Kies een specialist of coördinator.' }])
}
