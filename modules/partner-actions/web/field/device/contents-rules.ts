import type { Visit } from '../../../contract.ts'
import type { Contents, VisitEntry } from './entries.ts'

/** What waits of a location, oldest first. */
export function visitsOf(contents: Contents, locationId: string): VisitEntry[] {
  return contents.entries.filter((entry): entry is VisitEntry => entry.kind === 'visit' && entry.locationId === locationId)
}

/** The newest that the server has of a location, as far as this device knows. */
export function knownVisit(contents: Contents, locationId: string): Visit | undefined {
  const packed = contents.pack.visits.find((visit) => visit.locationId === locationId)
  const sent = contents.sent.get(locationId)?.visit
  return sent && sent.revision >= (packed?.revision ?? 0) ? sent : packed
}
