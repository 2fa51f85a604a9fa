import { addMonths, type Day } from '#platform/contract/calendar.ts'

const QUARTERS = 8

/** The first days of the eight quarters that end with the one of a day, oldest first. */
export function quartersUntil(day: Day): Day[] {
  const [year = '', month = '1'] = day.split('-')
  const first = Math.floor((Number(month) - 1) / 3) * 3 + 1
  const last = `${year}-${String(first).padStart(2, '0')}-01`
  return Array.from({ length: QUARTERS }, (_, place) => addMonths(last, (place - QUARTERS + 1) * 3))
}
