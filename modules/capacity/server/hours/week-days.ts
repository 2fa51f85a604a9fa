import { addDays, type Day } from '#platform/contract/calendar.ts'

/** The seven days from a Monday on. */
export const daysOfWeek = (monday: Day): Day[] => [0, 1, 2, 3, 4, 5, 6].map((later) => addDays(monday, later))

export const lastDayOfMonth = (first: Day): Day => addDays(nextMonth(first), -1)

function nextMonth(first: Day): Day {
  const [year = 0, month = 1] = first.split('-').map(Number)
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)
}
