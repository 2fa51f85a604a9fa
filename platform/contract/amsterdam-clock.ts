import type { Day } from './calendar.ts'

/** Days and minutes are counted from 1 January 1970: the days of the calendar, the minutes in UTC. */
export const MINUTES_A_DAY = 1440
const MILLISECONDS_A_MINUTE = 60_000
const MILLISECONDS_A_DAY = MINUTES_A_DAY * MILLISECONDS_A_MINUTE
const WINTER = 60
const SUMMER = 120
/** The clock changes at 01:00 UTC on a Sunday, everywhere in the Union at once. */
const CHANGES_AT = 60

export function dayNumber(day: Day): number {
  return Date.parse(day) / MILLISECONDS_A_DAY
}

export function dayOfNumber(number: number): Day {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
}

/** Monday is 1, Sunday is 7. 1 January 1970 was a Thursday. */
export function weekdayOfNumber(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** The minute in which a moment falls. */
export function minuteOf(moment: Date): number {
  return Math.floor(moment.getTime() / MILLISECONDS_A_MINUTE)
}

export function momentOf(minute: number): Date {
  return new Date(minute * MILLISECONDS_A_MINUTE)
}

/** `HH:MM` as minutes since midnight by the clock on the wall. */
export function minuteOfClock(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** The day it is in Amsterdam at a minute. */
export function localDayNumber(minute: number): number {
  const day = Math.floor(minute / MINUTES_A_DAY)
  const { before, after } = clockOn(day)
  return Math.floor((minute + (minute - day * MINUTES_A_DAY < CHANGES_AT ? before : after)) / MINUTES_A_DAY)
}

/**
 * When the clock in Amsterdam shows a time from `from` until `until` (minutes since midnight) on a day.
 * Mostly once; where the clock goes back an hour comes twice, where it goes forward an hour does not come.
 */
export function minutesOnClock(day: number, from: number, until: number): [from: number, until: number][] {
  const midnight = day * MINUTES_A_DAY
  const { before, after } = clockOn(day)
  if (before === after) return [[midnight + from - before, midnight + until - before]]

  const change = midnight + CHANGES_AT
  const spans: [number, number][] = [
    [midnight + from - before, Math.min(midnight + until - before, change)],
    [Math.max(midnight + from - after, change), midnight + until - after],
  ]
  return spans.filter(([start, end]) => start < end)
}

/** How far Amsterdam is ahead of UTC at the beginning and at the end of a day (Directive 2000/84/EC: last Sundays of March and October). */
function clockOn(day: number): { before: number; after: number } {
  const [spring, autumn] = changesOf(new Date(day * MILLISECONDS_A_DAY).getUTCFullYear())
  return {
    before: day > spring && day <= autumn ? SUMMER : WINTER,
    after: day >= spring && day < autumn ? SUMMER : WINTER,
  }
}

function changesOf(year: number): readonly [spring: number, autumn: number] {
  const known = changesByYear.get(year)
  if (known) return known

  const changes = [lastSunday(year, 2), lastSunday(year, 9)] as const
  changesByYear.set(year, changes)
  return changes
}
const changesByYear = new Map<number, readonly [number, number]>()

/** `month` of 31 days, counted from 0. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 31) / MILLISECONDS_A_DAY
  return last - (weekdayOfNumber(last) % 7)
}
