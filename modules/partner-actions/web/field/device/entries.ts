import type { AddFieldLocation, FieldLocation, FieldPack, KeepPhoto, RecordVisit, Visit } from '../../../contract.ts'

/** What somebody found at a location, apart from when and on which device it was written down. */
export type Findings = Omit<RecordVisit, 'id' | 'packId' | 'baseRevision' | 'recordedAt'>

/** The same while it is being filled in: what has no answer yet is empty. */
export type Draft = Omit<Findings, 'state' | 'power' | 'consent'> & {
  state: Findings['state'] | ''
  power: Findings['power'] | ''
  consent: Findings['consent'] | ''
}

/** Why the server did not take something, in its own words. */
export interface Refused {
  code: string
  title: string
  next?: string
}

interface Waiting {
  id: string
  /** Oldest first. */
  turn: number
  locationId: string
  refused?: Refused
}

export interface LocationEntry extends Waiting {
  kind: 'location'
  location: Omit<AddFieldLocation, 'id' | 'packId'>
}

export interface VisitEntry extends Waiting {
  kind: 'visit'
  findings: Findings
  recordedAt: string
  /** What was known of this location when it was written down. */
  baseRevision: number
  /** It was on its way once, so it may have arrived although no answer came back. */
  asked?: boolean
  /** What somebody else recorded meanwhile: a person has to choose. */
  theirs?: Visit
}

export interface PhotoEntry extends Waiting {
  kind: 'photo'
  photo: Omit<KeepPhoto, 'packId' | 'content'>
}

/** Something that waits to be sent. */
export type Entry = LocationEntry | VisitEntry | PhotoEntry

/** What the server has of a location, as far as this device knows. */
export interface Sent {
  location?: FieldLocation
  visit?: Visit
  photos: number
}

/** What stands on the device, opened. */
export interface Contents {
  pack: FieldPack
  /** By location. */
  drafts: ReadonlyMap<string, Draft>
  entries: readonly Entry[]
  /** By location. */
  sent: ReadonlyMap<string, Sent>
}
