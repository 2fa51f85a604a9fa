import { sql } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import type { Work } from '#platform/server/work.ts'
import type { ActionLocation, AddLocation, LocationFields, LocationOrigin } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { checkNotThere, checkNumbers, checkRoom } from './locations-rules.ts'
import { holdLocations, type LocationAction, readLocations } from './read-locations.ts'

/** Puts a location at the end of the list. Refuses what `holdLocations` refuses, `location.number-in-text`, `location.already-there`, `location.too-many`. */
export async function addLocation(
  work: Work<PartnerActionsTables>,
  actionId: string,
  { cameFrom, ...location }: AddLocation,
): Promise<ActionLocation> {
  checkNumbers(location)
  const action = await holdLocations(work, actionId)
  const there = await readLocations(work, actionId)
  checkNotThere(location, there)
  checkRoom(there.length, 1)
  const [id = ''] = await insertLocations(work, action, [location], { cameFrom, after: there.length })
  work.record('partner-actions.location-added', { kind: 'action', id: actionId }, { location: id })
  return { id, ...location, cameFrom, visited: false, revision: 0 }
}

/** Any number at the end of a list, in one statement; gives their ids. */
export async function insertLocations(
  work: Work<PartnerActionsTables>,
  { id: actionId, municipalityId }: LocationAction,
  locations: readonly LocationFields[],
  { cameFrom, after }: { cameFrom: LocationOrigin; after: number },
): Promise<string[]> {
  const rows = locations.map((location, index) => ({ ...location, id: newId(), place: after + index + 1 }))
  await sql`
    insert into partner_actions.location (id, action_id, municipality_id, place, kind, name, street, house_number, postal_code, city, reason, came_from, added_by, added_at)
    select r.id, ${actionId}::uuid, ${municipalityId}::uuid, r.place, r.kind, r.name, r.street, r."houseNumber", r."postalCode", r.city, r.reason,
           ${cameFrom}, ${work.actor.id}::uuid, ${work.now}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (id uuid, place int, kind text, name text, street text, "houseNumber" text,
        "postalCode" text, city text, reason text)`.execute(work.tx)
  return rows.map(({ id }) => id)
}
