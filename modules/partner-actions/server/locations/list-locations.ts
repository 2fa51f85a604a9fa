import type { Work } from '#platform/server/work.ts'
import type { LocationList } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { locationsAreOpen } from './locations-rules.ts'
import { readLocationAction, readLocations } from './read-locations.ts'

/** Where an action goes to, for who goes along. Refuses `thing.not-found`, `location.not-along`. */
export async function listLocations(work: Work<PartnerActionsTables>, actionId: string, addressSearch: boolean): Promise<LocationList> {
  const { state } = await readLocationAction(work, actionId)
  const locations = await readLocations(work, actionId)
  work.recordLook('action.locations-read', { kind: 'action', id: actionId })
  return { locations, open: locationsAreOpen(state), addressSearch }
}
