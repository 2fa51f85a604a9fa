import { z } from 'zod'
import { LocationKind, LocationOrigin } from './closed-lists.ts'

/** How many locations one action goes to at most. */
export const MOST_LOCATIONS = 300

const text = (most: number) => z.string().trim().max(most, `Houd het bij ${most} tekens.`).default('')
const required = (says: string) => z.string().trim().min(1, says).max(100, 'Houd het bij 100 tekens.')

const place = {
  kind: LocationKind,
  /** Of a business or a place; never of somebody who lives there */
  name: text(120),
  street: required('Vul de straat in.'),
  houseNumber: text(20),
  postalCode: z
    .string()
    .max(20)
    .transform((written) => written.replace(/\s/g, '').toUpperCase())
    .pipe(z.string().regex(/^([1-9]\d{3}[A-Z]{2})?$/, 'Vul een postcode in als 1234 AB, of laat het leeg.'))
    .default(''),
  city: required('Vul de plaats in.'),
  /** Why this address: a fact */
  reason: text(500),
}

export const LocationFields = z.object(place)
export type LocationFields = z.output<typeof LocationFields>
export const AddLocation = z.object({ ...place, cameFrom: z.enum(['hand', 'search']) })
export type AddLocation = z.output<typeof AddLocation>
export const ChangeLocation = z.object({ ...place, revision: z.int().min(0) })
export type ChangeLocation = z.output<typeof ChangeLocation>
export const WithdrawLocation = z.object({ revision: z.int().min(0) })

export const ActionLocation = z
  .object({
    id: z.uuid(),
    ...place,
    postalCode: z.string(),
    cameFrom: LocationOrigin,
    /** Something was recorded there, so it stays as it is */
    visited: z.boolean(),
    revision: z.int(),
  })
  .meta({ id: 'ActionLocation' })
export type ActionLocation = z.output<typeof ActionLocation>

export const LocationList = z
  .object({
    /** In the order in which they are gone to */
    locations: z.array(ActionLocation),
    /** Whether they can be added to and changed: until the action is carried out */
    open: z.boolean(),
    addressSearch: z.boolean(),
  })
  .meta({ id: 'LocationList' })
export type LocationList = z.output<typeof LocationList>

export const MoveLocation = z.object({ place: z.int('Vul een plaats in.').min(1, 'Vul een plaats in, vanaf 1.').max(1000) })
export type MoveLocation = z.output<typeof MoveLocation>
/** All in one go: by street and number, or in this order (whatever is not named comes after it). */
export const OrderLocations = z.union([z.object({ by: z.literal('address') }), z.object({ ids: z.array(z.uuid()).max(1000) })])
export type OrderLocations = z.output<typeof OrderLocations>

export const SearchAddresses = z.object({ words: z.string().trim().min(2).max(120) })
export const FoundAddress = z.object({
  street: z.string(),
  houseNumber: z.string(),
  postalCode: z.string(),
  city: z.string(),
  label: z.string(),
})
export type FoundAddress = z.output<typeof FoundAddress>
/** `failed`: the service gave no answer that we can use; addresses are typed by hand. */
export const FoundAddresses = z.object({ addresses: z.array(FoundAddress), failed: z.boolean() }).meta({ id: 'FoundAddresses' })
export type FoundAddresses = z.output<typeof FoundAddresses>
