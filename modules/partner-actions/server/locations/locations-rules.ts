import { holdsBsn } from '#platform/contract/bsn.ts'
import { type FieldError, ruleBroken } from '#platform/server/refusal.ts'
import { type ActionState, type LocationFields, MOST_LOCATIONS } from '../../contract.ts'

type Address = Pick<LocationFields, 'street' | 'houseNumber' | 'city'> & Partial<LocationFields>
const texts = ['name', 'street', 'houseNumber', 'city', 'reason'] as const

/** The fields in which a number of a person may stand. */
export const fieldsWithNumber = (location: LocationFields) => texts.filter((field) => holdsBsn(location[field]))

/** Refuses `location.number-in-text`. */
export function checkNumbers(location: LocationFields): void {
  const errors = fieldsWithNumber(location).map(
    (field): FieldError => ({ pointer: `#/body/${field}`, detail: 'Hier staat een nummer dat een BSN kan zijn. Haal het weg.' }),
  )
  if (errors.length > 0) throw ruleBroken('location.number-in-text', errors)
}

/** The same for two lines that name the same place: address and, where businesses share one, the name. */
export function sameKey({ street, houseNumber, city, name = '' }: Address): string {
  return [street, houseNumber, city, name].map((part) => part.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()).join('|')
}

/** Refuses `location.already-there` when another location names the same place. */
export function checkNotThere(location: LocationFields, others: readonly Address[]): void {
  if (others.some((other) => sameKey(other) === sameKey(location))) throw ruleBroken('location.already-there')
}

/** Refuses `location.too-many`. */
export function checkRoom(there: number, more: number): void {
  if (there + more > MOST_LOCATIONS) throw ruleBroken('location.too-many')
}

/** Until the action is carried out. */
export const locationsAreOpen = (state: ActionState) => state === 'planned' || state === 'ready'

/** The ids with one of them at a place, counted from 1; past the end is the end. */
export function movedTo(ids: readonly string[], id: string, place: number): string[] {
  if (!ids.includes(id)) return [...ids]
  const others = ids.filter((other) => other !== id)
  return others.toSpliced(Math.max(0, place - 1), 0, id)
}

/** The ids in the order asked for; what was not named comes after, and what is not there is left out. */
export function orderedAs(ids: readonly string[], wanted: readonly string[]): string[] {
  const first = [...new Set(wanted)].filter((id) => ids.includes(id))
  return [...first, ...ids.filter((id) => !first.includes(id))]
}

/** By city, street and number as somebody walks: 2 before 10, 10 before 10a. */
export function byAddress(locations: readonly (Address & { id: string })[]): string[] {
  return locations
    .toSorted(
      (one, other) =>
        inDutch.compare(one.city, other.city) ||
        inDutch.compare(one.street, other.street) ||
        inDutch.compare(one.houseNumber, other.houseNumber),
    )
    .map(({ id }) => id)
}

const inDutch = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' })
