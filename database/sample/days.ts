import { addDays, type Day, isWorkingDay } from '#platform/contract/calendar.ts'

/** The working day that lies `count` working days after a day; `count` 0 gives the first working day from that day on. */
export function workingDaysAfter(day: Day, count: number): Day {
  let at = day
  while (!isWorkingDay(at)) at = addDays(at, 1)
  for (let left = count; left > 0; ) {
    at = addDays(at, 1)
    if (isWorkingDay(at)) left--
  }
  return at
}

/** The working day that lies `count` working days before a day. */
export function workingDaysBefore(day: Day, count: number): Day {
  let at = day
  for (let left = count; left > 0 || !isWorkingDay(at); ) {
    at = addDays(at, -1)
    if (isWorkingDay(at)) left--
  }
  return at
}

/** A time of day in Utrecht as a moment: `2024-07-01`, `09:30` gives `2024-07-01T07:30:00.000Z`. */
export function momentOn(day: Day, time: string): string {
  return new Date(Temporal.ZonedDateTime.from(`${day}T${time}[Europe/Amsterdam]`).epochMilliseconds).toISOString()
}

/** The earlier of two days. */
export function earlierOf(one: Day, other: Day): Day {
  return one.localeCompare(other) < 0 ? one : other
}
