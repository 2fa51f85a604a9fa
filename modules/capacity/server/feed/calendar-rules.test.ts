import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CapacityActivity, capacityActivityWords, DayPart, Task, taskWords } from '../../contract.ts'
import { calendarOf, type FeedShift } from './calendar-rules.ts'
import { readCalendar } from './testing/read-calendar.ts'

const clockChanges = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31']
const yearEnds = ['2026-12-31', '2027-01-01', '2028-02-29']
const anyDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const aDay = fc.oneof(anyDay, fc.constantFrom(...clockChanges, ...yearEnds))
const time = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
const times = fc
  .uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 2, maxLength: 2 })
  .map((pair) => pair.toSorted((a, b) => a - b))

const aShift: fc.Arbitrary<FeedShift> = fc
  .record({
    id: fc.uuid(),
    day: aDay,
    times,
    part: fc.constantFrom(...DayPart.options),
    activity: fc.constantFrom(...CapacityActivity.options),
    task: fc.constantFrom(...Task.options),
    publishedAt: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString()),
  })
  .map(({ times: [from = 0, until = 0], ...shift }) => ({ ...shift, from: time(from), until: time(until) }))

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' })
/** What a clock in Amsterdam shows at a time of a day: an hour that it skips begins at three. */
const shown = (day: string, at: string) =>
  `${day} ${/^20\d\d-03-(2[5-9]|3[01])$/.test(day) && isSunday(day) && at.startsWith('02') ? '03:00' : at}`
const isSunday = (day: string) => new Date(day).getUTCDay() === 0

describe('what another program reads in the calendar', () => {
  test('is the moment of each shift on the clock of Amsterdam, also where the clock changes and at the end of the year', () => {
    fc.assert(
      fc.property(fc.array(aShift, { maxLength: 12 }), (shifts) => {
        const { events } = readCalendar(calendarOf(shifts))

        expect(events.map(({ uid }) => uid)).toEqual(shifts.map(({ id }) => `${id}@wederhoor`))
        for (const [index, { day, from, until }] of shifts.entries()) {
          expect(clock.format(events[index]?.start)).toBe(shown(day, from))
          expect(clock.format(events[index]?.end)).toBe(shown(day, until))
        }
      }),
      { numRuns: 300 },
    )
  })

  test('says what kind of work it is in fixed words, whole, and when it was published', () => {
    fc.assert(
      fc.property(aShift, (shift) => {
        const [event] = readCalendar(calendarOf([shift])).events
        const published = new Date(shift.publishedAt)

        expect(event?.summary).toBe(`Dienst: ${taskWords[shift.task].nl.toLowerCase()}${shift.part === 'evening' ? ', avond' : ''}`)
        expect([event?.categories, event?.description]).toEqual(Array(2).fill(capacityActivityWords[shift.activity].nl))
        expect(event?.stamp.getTime()).toBe(published.setMilliseconds(0))
        expect(event?.sequence).toBe(published.getTime() / 1000)
      }),
    )
  })

  test('lasts an hour less or more in the night that the clock changes', () => {
    const night = {
      from: '00:30',
      until: '04:30',
      part: 'day',
      activity: 'unassigned',
      task: 'other',
      publishedAt: '2026-01-01T12:00:00Z',
    } as const
    const { events } = readCalendar(calendarOf(['2026-03-28', '2026-03-29', '2026-10-25'].map((day) => ({ id: day, day, ...night }))))

    expect(events.map(({ start, end }) => (end.getTime() - start.getTime()) / 3_600_000)).toEqual([4, 3, 5])
  })
})

describe('the text of the calendar', () => {
  test('keeps to the rules: lines end in CRLF and are no longer than 75 bytes, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(aShift, { maxLength: 5 }), (shifts) => {
        const lines = calendarOf(shifts).split('\r\n')

        expect(lines[0]).toBe('BEGIN:VCALENDAR')
        expect(lines.at(-1)).toBe('')
        expect(lines.at(-2)).toBe('END:VCALENDAR')
        expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([])
        for (const date of lines.filter((line) => /^DT(START|END|STAMP)/.test(line)).map((line) => line))
          expect(date).toMatch(/:\d{8}T\d{6}Z$/)
      }),
    )
  })

  test('is a calendar too when there is no shift, and asks to be read again within the hour', () => {
    expect(readCalendar(calendarOf([]))).toEqual({ name: 'Mijn diensten', refresh: 'PT1H', events: [] })
  })
})
