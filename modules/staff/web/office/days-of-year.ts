import { addDays, type Day, easterSunday, publicHolidays } from '#platform/contract/calendar.ts'
import { hoursOn, type OfficeCalendar } from '#platform/contract/working-time-rules.ts'
import type { OfficeDay } from '../../contract.ts'

type Holiday =
  | 'new-year'
  | 'good-friday'
  | 'easter-monday'
  | 'kings-day'
  | 'liberation-day'
  | 'ascension-day'
  | 'whit-monday'
  | 'christmas'
  | 'boxing-day'

/** A day of the year on which the office does not do what its week says, or could. */
export interface DayOfYear {
  day: Day
  /** Several when two fall together, as Ascension Day and 5 May can. */
  holidays: Holiday[]
  /** What the administrator set. */
  set: OfficeDay | undefined
  open: boolean
  /** The week has hours on this day, so that opening it would change something. */
  hasHours: boolean
}

/** The public holidays and the closing days of a year, in order. */
export function daysOfYear(year: number, calendar: Pick<OfficeCalendar, 'hours'>, days: readonly OfficeDay[]): DayOfYear[] {
  const holidays = publicHolidays(year)
  const own = days.filter(({ day }) => day.startsWith(`${year}-`))
  return [...new Set([...holidays, ...own.map(({ day }) => day)])].sort().map((day) => {
    const set = own.find((one) => one.day === day)
    return { day, holidays: holidays.has(day) ? holidaysOn(day) : [], set, open: set?.open ?? false, hasHours: hasHours(calendar, day) }
  })
}

function holidaysOn(day: Day): Holiday[] {
  const easter = easterSunday(Number(day.slice(0, 4)))
  const moving: [Holiday, Day][] = [
    ['good-friday', addDays(easter, -2)],
    ['easter-monday', addDays(easter, 1)],
    ['ascension-day', addDays(easter, 39)],
    ['whit-monday', addDays(easter, 50)],
  ]
  const fixed: Partial<Record<string, Holiday>> = {
    '01-01': 'new-year',
    '04-26': 'kings-day',
    '04-27': 'kings-day',
    '05-05': 'liberation-day',
    '12-25': 'christmas',
    '12-26': 'boxing-day',
  }
  const named = fixed[day.slice(5)]
  return [...moving.filter(([, on]) => on === day).map(([name]) => name), ...(named ? [named] : [])]
}

function hasHours(calendar: Pick<OfficeCalendar, 'hours'>, day: Day): boolean {
  const weekday = new Date(day).getUTCDay() || 7
  return hoursOn(calendar, day)?.weekdays.some((part) => part.weekday === weekday) === true
}
