import {
  dayNumber,
  dayOfNumber,
  localDayNumber,
  minuteOf,
  minuteOfClock,
  minutesOnClock,
  momentOf,
  weekdayOfNumber,
} from './amsterdam-clock.ts'
import { type Day, publicHolidays } from './calendar.ts'

/** A part of a weekday (Monday = 1) by the clock in Amsterdam, `HH:MM`; `until` is no longer open. Parts of a day do not overlap. */
export interface OpenPart {
  weekday: number
  from: string
  until: string
}

/** The opening hours from a day on, until a later version begins. */
export interface OpeningHours {
  validFrom: Day
  weekdays: readonly OpenPart[]
}

export interface OfficeCalendar {
  hours: readonly OpeningHours[]
  /** Days on which the office is closed beside the public holidays. */
  closed: ReadonlySet<Day>
  /** Public holidays on which the office is open after all. */
  open?: ReadonlySet<Day>
}

/** A time in which the office is open without a break. */
export interface Opening {
  from: Date
  until: Date
}

/** Whole minutes of opening hours from the minute of `from` until the minute of `until`; 0 when `until` is not later. */
export function workingMinutesBetween(calendar: OfficeCalendar, from: Date, until: Date): number {
  const start = minuteOf(from)
  const end = minuteOf(until)
  if (end <= start) return 0

  const lastDay = localDayNumber(end)
  const spansOn = openSpans(calendar)
  let minutes = 0
  for (let day = localDayNumber(start); day <= lastDay; day++) {
    for (const [opens, closes] of spansOn(day)) minutes += Math.max(0, Math.min(closes, end) - Math.max(opens, start))
  }
  return minutes
}

/**
 * The first moment at which `minutes` of opening hours have passed since `from`; `from` itself when none have to.
 * Throws a RangeError when the office never opens again.
 */
export function afterWorkingMinutes(calendar: OfficeCalendar, from: Date, minutes: number): Date {
  if (minutes <= 0) return from

  const start = minuteOf(from)
  const spansOn = openSpans(calendar)
  let left = minutes
  for (let day = localDayNumber(start); opensFrom(calendar, day); day++) {
    for (const [opens, closes] of spansOn(day)) {
      const begin = Math.max(opens, start)
      if (closes - begin >= left) return momentOf(begin + left)
      left -= Math.max(0, closes - begin)
    }
  }
  throw new RangeError('the office never opens again, so working time does not pass')
}

export function isOpen(calendar: OfficeCalendar, at: Date): boolean {
  const minute = minuteOf(at)
  return openSpans(calendar)(localDayNumber(minute)).some(([opens, closes]) => opens <= minute && minute < closes)
}

/** The moment at which the clock in Amsterdam shows a time, `HH:MM`, on a day; the first where it comes twice, the one after where it does not come. */
export function momentAt(day: Day, time: string): Date {
  const minute = minuteOfClock(time)
  for (let later = minute; ; later++) {
    const [span] = minutesOnClock(dayNumber(day), later, later + 1)
    if (span) return momentOf(span[0])
  }
}

/** When the office is open on a day, in order; empty when it is closed all day. */
export function openingsOn(calendar: OfficeCalendar, day: Day): Opening[] {
  return openSpans(calendar)(dayNumber(day)).map(([opens, closes]) => ({ from: momentOf(opens), until: momentOf(closes) }))
}

/** The opening hours that hold on a day; nothing before the first version. */
export function hoursOn<Hours extends OpeningHours>(calendar: { hours: readonly Hours[] }, day: Day): Hours | undefined {
  let held: Hours | undefined
  for (const hours of calendar.hours) {
    if (hours.validFrom <= day && (!held || held.validFrom < hours.validFrom)) held = hours
  }
  return held
}

/** Whether the office keeps its weekly hours on a day: not on a closing day, and on a public holiday only when it was said. */
function keepsHours(calendar: Pick<OfficeCalendar, 'closed' | 'open'>, day: Day): boolean {
  if (calendar.closed.has(day)) return false
  return !publicHolidays(Number(day.slice(0, 4))).has(day) || calendar.open?.has(day) === true
}

/** For one question: the open minutes of a day, in order. */
function openSpans(calendar: OfficeCalendar): (day: number) => [from: number, until: number][] {
  const versions = [...calendar.hours]
    .sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1))
    .map(({ validFrom, weekdays }) => ({ from: dayNumber(validFrom), parts: partsByWeekday(weekdays) }))

  return (day) => {
    const parts = versions.find(({ from }) => from <= day)?.parts[weekdayOfNumber(day)]
    if (!parts || !keepsHours(calendar, dayOfNumber(day))) return []
    // The hour that comes twice in October can put a part of it before one that begins earlier on the clock.
    const spans = parts.flatMap(([from, until]) => minutesOnClock(day, from, until))
    return spans.sort(([one], [other]) => one - other)
  }
}

function partsByWeekday(weekdays: readonly OpenPart[]): Record<number, [from: number, until: number][]> {
  const parts: Record<number, [number, number][]> = {}
  for (const { weekday, from, until } of weekdays) {
    const ofDay = parts[weekday] ?? []
    ofDay.push([minuteOfClock(from), minuteOfClock(until)])
    parts[weekday] = ofDay
  }
  return parts
}

/** Whether the hours that hold on a day, or later ones, open the office at all. */
function opensFrom({ hours }: OfficeCalendar, day: number): boolean {
  const held = hoursOn({ hours }, dayOfNumber(day))
  return hours.some((version) => version.weekdays.length > 0 && (version === held || dayNumber(version.validFrom) > day))
}
