import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { ActionLocation, ChangeLocation } from '../../contract.ts'
import { settleAfterTakingOff } from '../planning/settle-after-taking-off.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { checkNotThere, checkNumbers, checkRoom } from './locations-rules.ts'
import { orderLocations } from './order-locations.ts'
import { actionOfLocation, holdLocations, readLocations } from './read-locations.ts'

/**
 * Changes a location where nothing was recorded yet. Refuses what `holdLocations` refuses, `location.changed-meanwhile`, `location.visited`,
 * `location.number-in-text`, `location.already-there`.
 */
export async function changeLocation(
  work: Work<PartnerActionsTables>,
  id: string,
  { revision, ...location }: ChangeLocation,
): Promise<ActionLocation> {
  checkNumbers(location)
  const { actionId, there, before } = await holdUnvisited(work, id, revision)
  checkNotThere(
    location,
    there.filter((other) => other.id !== id),
  )
  const { kind, name, street, houseNumber: house_number, postalCode: postal_code, city, reason } = location
  await work.tx
    .updateTable('partner_actions.location')
    .set({ kind, name, street, house_number, postal_code, city, reason, revision: revision + 1 })
    .where('id', '=', id)
    .execute()
  work.record('partner-actions.location-changed', { kind: 'action', id: actionId }, { location: id })
  return { ...before, ...location, revision: revision + 1 }
}

/** Takes a location out of the list; it can be put back. Refuses what changing refuses of it. */
export async function withdrawLocation(work: Work<PartnerActionsTables>, id: string, revision: number): Promise<void> {
  const { actionId, there } = await holdUnvisited(work, id, revision)
  await work.tx
    .updateTable('partner_actions.location')
    .set({ withdrawn_at: work.now, revision: revision + 1 })
    .where('id', '=', id)
    .execute()
  await orderLocations(
    work,
    there.filter((other) => other.id !== id).map((other) => other.id),
  )
  work.record('partner-actions.location-withdrawn', { kind: 'action', id: actionId }, { location: id })
  await settleAfterTakingOff(work, actionId)
}

/** Puts a location back in the list, at the place where it stood. Refuses what `holdLocations` refuses, `location.already-there`, `location.too-many`. */
export async function returnLocation(work: Work<PartnerActionsTables>, id: string): Promise<void> {
  const actionId = await actionOfLocation(work, id)
  await holdLocations(work, actionId)
  const there = await readLocations(work, actionId)
  if (there.some((other) => other.id === id)) return
  checkRoom(there.length, 1)
  await work.tx.updateTable('partner_actions.location').set({ withdrawn_at: null }).where('id', '=', id).execute()
  const now = await readLocations(work, actionId)
  const back = now.find((other) => other.id === id)
  if (back) checkNotThere(back, there)
  await orderLocations(
    work,
    now.map((other) => other.id),
  )
  work.record('partner-actions.location-returned', { kind: 'action', id: actionId }, { location: id })
}

async function holdUnvisited(work: Work<PartnerActionsTables>, id: string, revision: number) {
  const actionId = await actionOfLocation(work, id)
  await holdLocations(work, actionId)
  const there = await readLocations(work, actionId)
  const before = there.find((other) => other.id === id)
  if (!before || before.revision !== revision) throw ruleBroken('location.changed-meanwhile')
  if (before.visited) throw ruleBroken('location.visited')
  return { actionId, there, before }
}
