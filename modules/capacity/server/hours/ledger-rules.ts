import type { Day } from '#platform/contract/calendar.ts'
import type { About, CapacityActivity, DayPart } from '../../contract.ts'

/** Hours that belong together: what the ledger adds up. */
export interface Post {
  day: Day
  activity: CapacityActivity
  part: DayPart
  about: About | null
}
export interface PostedMinutes extends Post {
  minutes: number
}

export const postKey = ({ day, activity, part, about }: Post) => `${day} ${activity} ${part} ${about?.kind ?? ''} ${about?.id ?? ''}`

/** Rows of one post added up; what comes to nothing stays, for it was recorded. */
export function addUp(rows: readonly PostedMinutes[]): PostedMinutes[] {
  const sums = new Map<string, PostedMinutes>()
  for (const row of rows) {
    const before = sums.get(postKey(row))
    sums.set(postKey(row), { ...row, minutes: (before?.minutes ?? 0) + row.minutes })
  }
  return [...sums.values()]
}

/** What has to be written so that the ledger says what is wanted: first what goes off, so that no day is over-full in between. */
export function differencesBetween(recorded: readonly PostedMinutes[], wanted: readonly PostedMinutes[]): PostedMinutes[] {
  const taken = recorded.map((row) => ({ ...row, minutes: -row.minutes }))
  return addUp([...wanted, ...taken])
    .filter(({ minutes }) => minutes !== 0)
    .sort((one, other) => one.minutes - other.minutes || postKey(one).localeCompare(postKey(other)))
}

/** The days on which more is wanted than a day has. */
export function fullDays(wanted: readonly PostedMinutes[]): Day[] {
  const sums = new Map<Day, number>()
  for (const { day, minutes } of wanted) sums.set(day, (sums.get(day) ?? 0) + minutes)
  return [...sums].filter(([, minutes]) => minutes > 1440).map(([day]) => day)
}
