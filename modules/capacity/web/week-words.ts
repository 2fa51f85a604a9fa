import { addDays, type Day, daysBetween } from '#platform/contract/calendar.ts'

/** The number of the week that begins on a Monday (ISO 8601: week 1 holds the first Thursday of the year). */
export function weekNumber(monday: Day): number {
  const thursday = addDays(monday, 3)
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
}
