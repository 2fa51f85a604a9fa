import type { Format } from '#platform/web/format.ts'

/** The number of the week in which a Monday lies, as it stands on a Dutch calendar (ISO 8601). */
export function weekNumber(monday: string): number {
  const thursday = new Date(Date.parse(monday) + 3 * 86_400_000)
  return 1 + Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * 86_400_000))
}

/** `2024-11-01` -> `november 2024` */
export function monthName(format: Format, first: string): string {
  return format.longDate(first).split(' ').slice(-2).join(' ')
}

/** The first day of the month some months later. */
export function monthLater(first: string, months: number): string {
  const [year = 0, month = 1] = first.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
}
