import type { FieldLocation } from '../../../contract.ts'
import type { Contents } from './entries.ts'
import { isHeld } from './send-rules.ts'

/** A location as the device shows it; what was added on the spot has no place in the order yet. */
export type FieldPlace = Omit<FieldLocation, 'place'> & { place: number | undefined }

/** How far a location is on this device, the most pressing first. */
export type PlaceState = 'conflict' | 'refused' | 'draft' | 'waiting' | 'sent' | 'open'

/** Every location in the order to go to; what was added on the spot stands last. */
export function placesOf(contents: Contents): FieldPlace[] {
  const { locations } = contents.pack
  const known = new Set(locations.map(({ id }) => id))
  const sent = [...contents.sent.values()].flatMap(({ location }) => (location && !known.has(location.id) ? [location] : []))
  const waiting = contents.entries.flatMap((entry) =>
    entry.kind === 'location' ? [{ id: entry.id, place: undefined, withdrawn: false, ...entry.location }] : [],
  )
  return [...locations, ...sent, ...waiting]
}

export function stateOf(contents: Contents, locationId: string): PlaceState {
  const entries = contents.entries.filter((entry) => entry.locationId === locationId)
  if (entries.some((entry) => entry.kind === 'visit' && entry.theirs)) return 'conflict'
  if (entries.some(isHeld)) return 'refused'
  if (contents.drafts.has(locationId)) return 'draft'
  if (entries.length > 0) return 'waiting'
  const recorded = contents.sent.get(locationId)?.visit ?? contents.pack.visits.find((visit) => visit.locationId === locationId)
  return recorded ? 'sent' : 'open'
}

/** Whether somebody still has something to do there. */
export function isDone(state: PlaceState): boolean {
  return state === 'waiting' || state === 'sent'
}
