import { z } from 'zod'
import { CareSignal, EntryConsent, Found, LocationKind, PackEnd, PhotoConsent, Power, VisitState } from './closed-lists.ts'

/*
 * POST /actions/:id/field-packs {}                                    201 TakenAlong
 * GET  /field-packs/:id                                               200 TakenAlong
 * POST /field-packs/:id/end EndPack                                   200 PackEnded
 * PUT  /actions/:id/locations/:locationId/visit RecordVisit           200 Visit
 * GET  /actions/:id/locations/:locationId/visits                      200 Visits
 * POST /actions/:id/field-locations AddFieldLocation                  201 FieldLocation
 * PUT  /actions/:id/locations/:locationId/photos/:photoId KeepPhoto   200 Photo
 * GET  /actions/:id/locations/:locationId/photos/:photoId             200 the bytes
 * POST /actions/:id/locations/:locationId/photos/:photoId/remove RemovePhoto   200 Photo
 * GET  /actions/:id/field                                             200 FieldOverview
 */

export const BIGGEST_PHOTO = 5 * 1024 * 1024
export const MOST_PHOTOS = 30

const moment = z.iso.datetime()
const written = (most: number) => z.string().trim().max(most, `Houd het bij ${most} tekens.`)
const Named = z.object({ id: z.uuid(), name: z.string() })
const Clock = z.object({ from: z.string(), until: z.string() })

/** What somebody found at a location, as the device made it. */
export const RecordVisit = z
  .object({
    /** Made on the device: sent again, it is answered with what stands and writes nothing twice */
    id: z.uuid(),
    packId: z.uuid(),
    /** The newest revision that the device knows of; 0 when it knows of none */
    baseRevision: z.int().min(0),
    state: VisitState,
    arrivedAt: moment.nullable(),
    leftAt: moment.nullable(),
    found: z.array(Found).max(10).default([]),
    note: written(5000).default(''),
    careSignals: z.array(CareSignal).max(10).default([]),
    careNote: written(2000).default(''),
    power: Power,
    consent: EntryConsent,
    colleagues: z.array(z.uuid()).max(20).default([]),
    partners: z.array(z.uuid()).max(30).default([]),
    /** How many people were spoken to */
    people: z.int('Vul een heel getal in.').min(0).max(500).default(0),
    /** By the clock of the device */
    recordedAt: moment,
  })
  .meta({ id: 'RecordVisit' })
export type RecordVisit = z.output<typeof RecordVisit>

export const Visit = RecordVisit.omit({ packId: true, baseRevision: true })
  .extend({
    locationId: z.uuid(),
    revision: z.int(),
    recordedBy: Named,
    receivedAt: moment,
    /** How many minutes the clock of the device was ahead of ours; 0 when it was not */
    clockAhead: z.int(),
  })
  .meta({ id: 'Visit' })
export type Visit = z.output<typeof Visit>
/** Every revision of what was found at a location, the newest first. */
export const Visits = z.object({ rows: z.array(Visit) }).meta({ id: 'Visits' })
export type Visits = z.output<typeof Visits>

const where = {
  kind: LocationKind,
  name: written(120).default(''),
  street: written(100).min(1, 'Vul de straat in.'),
  houseNumber: written(20).default(''),
  postalCode: written(7).default(''),
  city: written(100).min(1, 'Vul de plaats in.'),
  reason: written(500).default(''),
}
/** A location that turned up in the field. */
export const AddFieldLocation = z
  .object({
    id: z.uuid(),
    packId: z.uuid(),
    ...where,
    postalCode: z
      .string()
      .trim()
      .regex(/^([1-9]\d{3} ?[A-Za-z]{2})?$/, 'Vul een postcode in, bijvoorbeeld 3500 AA.')
      .default(''),
  })
  .meta({ id: 'AddFieldLocation' })
export type AddFieldLocation = z.output<typeof AddFieldLocation>

export const FieldLocation = z.object({ id: z.uuid(), place: z.int(), ...where, withdrawn: z.boolean() }).meta({ id: 'FieldLocation' })
export type FieldLocation = z.output<typeof FieldLocation>

/** What goes along on a device: enough to work an evening without a connection, and no more. */
export const FieldPack = z
  .object({
    action: z.object({
      id: z.uuid(),
      reference: z.string(),
      title: z.string(),
      goal: z.string(),
      area: z.string(),
      onDay: z.iso.date(),
      day: Clock.nullable(),
      evening: Clock.nullable(),
      briefing: z.string(),
      safety: z.string(),
      stopRule: z.string(),
    }),
    crew: z.array(Named),
    partners: z.array(Named.extend({ task: z.string(), power: z.string() })),
    /** In order; what was withdrawn stands last and says so */
    locations: z.array(FieldLocation),
    /** The newest of each location that has one */
    visits: z.array(Visit),
    today: z.iso.date(),
  })
  .meta({ id: 'FieldPack' })
export type FieldPack = z.output<typeof FieldPack>

export const TakenAlong = z
  .object({
    packId: z.uuid(),
    /** Base64 of 32 random bytes: what stands on the device is encrypted with it */
    key: z.string(),
    pack: FieldPack,
  })
  .meta({ id: 'TakenAlong' })
export type TakenAlong = z.output<typeof TakenAlong>

/** `returned` by whoever took it along, after wiping; `revoked` or `lost` by the coordinator. Of what is lost a note says how. */
export const EndPack = z.object({ as: PackEnd, note: written(500).default('') }).meta({ id: 'EndPack' })
export type EndPack = z.output<typeof EndPack>
export const PackEnded = z.object({ id: z.uuid(), ended: PackEnd, endedAt: moment }).meta({ id: 'PackEnded' })
export type PackEnded = z.output<typeof PackEnded>

/** A photo, drawn anew on the device so that nothing hidden travels with it. */
export const KeepPhoto = z
  .object({
    packId: z.uuid(),
    necessity: written(300).min(5, 'Schrijf op waarom deze foto nodig is.'),
    consent: PhotoConsent,
    takenAt: moment,
    /** JPEG, PNG or WebP in base64 */
    content: z.string().max(Math.ceil(BIGGEST_PHOTO / 3) * 4, 'Een foto is ten hoogste 5 MB.'),
  })
  .meta({ id: 'KeepPhoto' })
export type KeepPhoto = z.output<typeof KeepPhoto>

export const Photo = z
  .object({
    id: z.uuid(),
    locationId: z.uuid(),
    necessity: z.string(),
    consent: PhotoConsent,
    takenAt: moment,
    takenBy: Named,
    receivedAt: moment,
    size: z.int(),
    removed: z.object({ at: moment, by: Named.nullable(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'Photo' })
export type Photo = z.output<typeof Photo>
export const RemovePhoto = z.object({ reason: written(300).min(5, 'Schrijf op waarom de foto weg moet.') }).meta({ id: 'RemovePhoto' })
export type RemovePhoto = z.output<typeof RemovePhoto>

export const PackRow = z.object({
  id: z.uuid(),
  by: Named,
  takenAt: moment,
  lastSeenAt: moment,
  ended: z.object({ as: PackEnd, at: moment, by: Named, note: z.string() }).nullable(),
})
export type PackRow = z.output<typeof PackRow>
export const LocationFindings = z.object({
  location: FieldLocation,
  /** The newest; null while nothing came back */
  visit: Visit.nullable(),
  revisions: z.int(),
  photos: z.array(Photo),
})
export type LocationFindings = z.output<typeof LocationFindings>

/** The field work of an action as it is known here: devices, and what came back from each location. */
export const FieldOverview = z
  .object({
    /** Of others only for the coordinator */
    packs: z.array(PackRow),
    locations: z.array(LocationFindings),
    /** Everybody who is named in a visit or goes along */
    people: z.array(Named),
    partners: z.array(Named),
    /** Whether findings are still taken in */
    open: z.boolean(),
  })
  .meta({ id: 'FieldOverview' })
export type FieldOverview = z.output<typeof FieldOverview>

export const LocationParams = z.object({ id: z.uuid(), locationId: z.uuid() })
export const PhotoParams = LocationParams.extend({ photoId: z.uuid() })
