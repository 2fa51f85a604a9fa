import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarOf, firstHours } from '#modules/staff/contract.ts'
import { workingMinutesBetween } from '#platform/contract/working-time-rules.ts'
import { minutesOf, readClock, resumeClock, startClock, stopClock } from './clock-rules.ts'

const calendar = calendarOf({ hours: [firstHours], days: [] })
const target = { firstAnswerMinutes: 240, closingMinutes: 2400 }
const MINUTE = 60_000
const start = Date.parse('2024-12-20T08:00:00Z')
const at = (minutes: number) => new Date(start + minutes * MINUTE)
/** Moments in order, over the days around Christmas and the new year. */
const moments = (count: number) =>
  fc
    .array(fc.integer({ min: 0, max: 30_000 }), { minLength: count, maxLength: count })
    .map((list) => list.sort((one, other) => one - other).map(at))

test('what counts and what stood still are together all the working time', () => {
  fc.assert(
    fc.property(moments(4), ([asked, stopped, resumed, answered]) => {
      const clock = resumeClock(calendar, stopClock(startClock(calendar, asked as Date, target), stopped as Date), resumed as Date)

      expect(minutesOf(calendar, clock, answered as Date) + clock.stoodMinutes).toBe(
        workingMinutesBetween(calendar, asked as Date, answered as Date),
      )
    }),
  )
})

test('standing still moves what is due by exactly as much working time, and never back', () => {
  fc.assert(
    fc.property(moments(3), ([asked, stopped, resumed]) => {
      const before = startClock(calendar, asked as Date, target)
      const after = resumeClock(calendar, stopClock(before, stopped as Date), resumed as Date)

      expect(after.closingDueAt >= before.closingDueAt).toBe(true)
      if (before.closingDueAt > (stopped as Date))
        expect(workingMinutesBetween(calendar, before.closingDueAt, after.closingDueAt)).toBe(after.stoodMinutes)
    }),
  )
})

test('while the clock stands still no minute passes', () => {
  fc.assert(
    fc.property(moments(4), ([asked, stopped, one, other]) => {
      const clock = stopClock(startClock(calendar, asked as Date, target), stopped as Date)

      expect(minutesOf(calendar, clock, one as Date)).toBe(minutesOf(calendar, clock, other as Date))
    }),
  )
})

test('late begins when the due moment has passed, nearly late when less than the share is left', () => {
  const clock = startClock(calendar, new Date('2024-09-02T08:00:00Z'), target)
  const facts = {
    status: 'waiting',
    firstAnswerAt: null,
    dueAt: clock.firstAnswerDueAt,
    firstAnswerTargetMinutes: 240,
    closingTargetMinutes: 2400,
  } as const
  const stateAt = (moment: string) => readClock(calendar, facts, new Date(moment), 25)

  expect(stateAt('2024-09-02T11:00:00Z')).toMatchObject({ state: 'running', minutesLeft: 60 })
  expect(stateAt('2024-09-02T11:01:00Z')).toMatchObject({ state: 'nearly-late', minutesLeft: 59 })
  expect(stateAt('2024-09-02T12:00:00Z')).toMatchObject({ state: 'nearly-late', minutesLeft: 0 })
  expect(stateAt('2024-09-02T12:01:00Z')).toMatchObject({ state: 'late', minutesLeft: -1 })
})
