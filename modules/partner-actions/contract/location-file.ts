import { z } from 'zod'
import { valuesOf } from '#platform/contract/words.ts'
import { locationColumnWords, locationProblemWords } from './location-file-words.ts'
import { LocationFields, MOST_LOCATIONS } from './locations.ts'

export const MOST_LOCATION_LINES = 1000
/** Bytes */
export const BIGGEST_LOCATION_FILE = 512 * 1024

export type LocationColumn = keyof typeof locationColumnWords
export type LocationProblemKind = keyof typeof locationProblemWords
export const LocationProblem = z.object({
  /** As an editor counts; the heading is 1 */
  line: z.int(),
  column: z.enum(valuesOf(locationColumnWords)).nullable(),
  kind: z.enum(valuesOf(locationProblemWords)),
  /** What stands there; empty where it may be a number of a person */
  stands: z.string(),
})
export type LocationProblem = z.output<typeof LocationProblem>

/** What would come of a file; nothing of it is kept before it is asked for. */
export const LocationFile = z
  .object({
    locations: z.array(LocationFields.extend({ postalCode: z.string(), line: z.int() })),
    /** Lines whose address stands in the action already */
    same: z.array(z.int()),
    problems: z.array(LocationProblem),
  })
  .meta({ id: 'LocationFile' })
export type LocationFile = z.output<typeof LocationFile>

export const ImportLocations = z.object({ locations: z.array(LocationFields).min(1).max(MOST_LOCATIONS) }).meta({ id: 'ImportLocations' })
export type ImportLocations = z.output<typeof ImportLocations>
export const ImportedLocations = z.object({ added: z.int(), same: z.int() }).meta({ id: 'ImportedLocations' })
export type ImportedLocations = z.output<typeof ImportedLocations>
