/** A day as `YYYY-MM-DD`, without time or zone. */
export type Day = string

const MILLISECONDS_A_DAY = 86_400_000

/** The day `days` later (or earlier, when negative). */
export function addDays(day: Day, days: number): Day {
  return dayOf(Date.parse(day) + days * MILLISECONDS_A_DAY)
}

/** The same day of the month `months` later; the last day of that month when it is shorter (31 August + 6 = 28 or 29 February). */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day)
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)))
}

/** The Monday of the week in which a day lies. */
export function mondayOf(day: Day): Day {
  return addDays(day, -((weekdayOf(day) + 6) % 7))
}

/** Seven days from a Monday on. */
export function daysOfWeek(monday: Day): Day[] {
  return [0, 1, 2, 3, 4, 5, 6].map((later) => addDays(monday, later))
}

/** The first day of the month in which a day lies. */
export function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01`
}

/** The last day of the month in which a day lies. */
export function lastOfMonth(day: Day): Day {
  return addDays(addMonths(firstOfMonth(day), 1), -1)
}

/** Whole days from `from` until `until`; negative when `until` lies before it. */
export function daysBetween(from: Day, until: Day): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / MILLISECONDS_A_DAY)
}

/** Easter Sunday of a year in the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const d = b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25) + 19 * a + 15
  const h = ((d % 30) + 30) % 30
  const i = Math.floor(h / 28) * (1 - Math.floor(29 / (h + 1)) * Math.floor((21 - a) / 11))
  const moon = h - i
  const weekday = (((year + Math.floor(year / 4) + moon + 2 - b + Math.floor(b / 4)) % 7) + 7) % 7
  const offset = moon - weekday
  const month = 3 + Math.floor((offset + 40) / 44)
  return dayOf(Date.UTC(year, month - 1, offset + 28 - 31 * Math.floor(month / 4)))
}

/** The generally recognised public holidays of a year and Good Friday (Algemene termijnenwet art. 3 lid 1 en 2). */
export function publicHolidays(year: number): ReadonlySet<Day> {
  const known = holidaysByYear.get(year)
  if (known) return known

  const easter = easterSunday(year)
  const kingsDay = `${year}-04-27`
  const days = new Set<Day>([
    `${year}-01-01`,
    addDays(easter, -2),
    addDays(easter, 1),
    isSunday(kingsDay) ? `${year}-04-26` : kingsDay,
    `${year}-05-05`,
    addDays(easter, 39),
    addDays(easter, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ])
  holidaysByYear.set(year, days)
  return days
}
const holidaysByYear = new Map<number, ReadonlySet<Day>>()

/** Whether a day is no Saturday, Sunday, public holiday or day put on a par with one (`closed`, art. 3 lid 3). */
export function isWorkingDay(day: Day, closed: ReadonlySet<Day> = new Set()): boolean {
  const weekday = weekdayOf(day)
  return weekday !== 0 && weekday !== 6 && !publicHolidays(Number(day.slice(0, 4))).has(day) && !closed.has(day)
}

/** A term that ends on a Saturday, Sunday or public holiday runs on to the next working day (Algemene termijnenwet art. 1 lid 1). */
export function endOnWorkingDay(day: Day, closed: ReadonlySet<Day> = new Set()): Day {
  let end = day
  while (!isWorkingDay(end, closed)) end = addDays(end, 1)
  return end
}

export interface Term {
  length: number
  unit: 'days' | 'weeks' | 'months'
}

/**
 * The last day of a term that begins on the day after `from`, moved to a working day where needed.
 * A term of more than 90 days, 12 weeks or 3 months ends where it ends (Algemene termijnenwet art. 4 onder a).
 */
export function endOfTerm(from: Day, term: Term, closed: ReadonlySet<Day> = new Set()): Day {
  const end = plainEndOfTerm(from, term)
  return term.length > longestMovedTerm[term.unit] ? end : endOnWorkingDay(end, closed)
}
const longestMovedTerm: Record<Term['unit'], number> = { days: 90, weeks: 12, months: 3 }

/** Working days from the day after `from` up to and including `until`; 0 when `until` is not later. */
export function workingDaysBetween(from: Day, until: Day, closed: ReadonlySet<Day> = new Set()): number {
  let count = 0
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) if (isWorkingDay(day, closed)) count++
  return count
}

/** The day it is in Amsterdam at a moment. */
export function dayInAmsterdam(moment: Date): Day {
  return amsterdam.format(moment)
}
const amsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' })

function plainEndOfTerm(from: Day, { length, unit }: Term): Day {
  if (unit === 'months') return addMonths(from, length)
  return addDays(from, unit === 'weeks' ? length * 7 : length)
}

function partsOf(day: Day): [year: number, month: number, date: number] {
  const [year, month, date] = day.split('-').map(Number)
  return [year ?? 0, month ?? 1, date ?? 1]
}

function dayOf(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10)
}

function weekdayOf(day: Day): number {
  return new Date(Date.parse(day)).getUTCDay()
}

function isSunday(day: Day): boolean {
  return weekdayOf(day) === 0
}
