import type { Day } from '#platform/contract/calendar.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { About, CapacityActivity, HoursOrigin } from '../../contract.ts'

/** Something that took somebody's time, as another module knows it. */
export interface Happening {
  origin: Exclude<HoursOrigin, 'roster' | 'hand'>
  about: About | null
  activity: CapacityActivity
  day: Day
  /** `HH:MM` on the clock in Amsterdam */
  from: string
  until: string
  /** Only the beginning is known */
  estimated: boolean
}

/** Tells what happened to somebody from a day until a day, as far as the one who asks may see it. */
export type HappeningSource = (work: AnyWork, asked: { accountId: string; from: Day; until: Day }) => Promise<readonly Happening[]>

export interface NamedFile extends About {
  reference: string
}

/** What capacity knows as a kind and an id, by name; under the eyes of the one who asks. */
export interface AboutNames {
  /** Own files whose reference has these words */
  search: (work: AnyWork, words: string) => Promise<readonly NamedFile[]>
  /** Those of them that the one who asks may see */
  name: (work: AnyWork, abouts: readonly About[]) => Promise<readonly NamedFile[]>
}

/** What others know of people's time; `app/server/happenings.ts` plugs it in. */
export interface HoursSources {
  happenings: readonly HappeningSource[]
  abouts: AboutNames
}
