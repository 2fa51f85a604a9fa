import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, lastOfMonth } from '#platform/contract/calendar.ts'
import { agreedMinutes, type Claim, daysIn, equalMonths, isOverAgreed, overADay, sharedDays, wholeDaysOf } from './check-rules.ts'

const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2020-01-01', days))
const span = fc.tuple(day, fc.integer({ min: 0, max: 400 })).map(([from, length]) => ({ from, to: addDays(from, length) }))
const shortSpan = fc
  .tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 30 }))
  .map(([later, length]) => ({ from: addDays('2023-12-20', later), to: addDays('2023-12-20', later + length) }))
const claims = fc.array(
  fc.tuple(shortSpan, fc.integer({ min: 0, max: 60_000 })).map(([of, minutes]) => ({ ...of, minutes, cents: 1 })),
  { maxLength: 8 },
)
const named = (given: Omit<Claim, 'id'>[]): Claim[] => given.map((claim, index) => ({ ...claim, id: String(index) }))
const daysOf = ({ from, to }: { from: string; to: string }) => {
  const days: string[] = []
  for (let at = from; at <= to; at = addDays(at, 1)) days.push(at)
  return days
}

test('two times share as many days as stand in both', () => {
  fc.assert(
    fc.property(span, span, (one, other) => {
      const both = new Set(daysOf(one))
      expect(sharedDays(one, other)).toBe(daysOf(other).filter((at) => both.has(at)).length)
      expect(sharedDays(other, one)).toBe(sharedDays(one, other))
    }),
  )
})

test('of a stay the day of coming and that of going do not count; one that goes on runs to today', () => {
  expect(wholeDaysOf({ from: '2024-02-28', to: '2024-03-01' }, '2024-06-01')).toEqual({ from: '2024-02-29', to: '2024-02-29' })
  expect(wholeDaysOf({ from: '2024-02-28', to: '2024-02-29' }, '2024-06-01')).toBeUndefined()
  expect(wholeDaysOf({ from: '2024-12-31', to: null }, '2025-01-02')).toEqual({ from: '2025-01-01', to: '2025-01-02' })
})

test('exactly what was agreed on is not more, one minute more is', () => {
  fc.assert(
    fc.property(span, fc.integer({ min: 0, max: 10_000 }), (of, perWeek) => {
      const agreed = agreedMinutes(of, perWeek)
      expect(isOverAgreed({ ...of, minutes: agreed }, perWeek)).toBe(false)
      expect(isOverAgreed({ ...of, minutes: agreed + 1 }, perWeek)).toBe(true)
    }),
  )
  expect(isOverAgreed({ from: '2024-02-01', to: '2024-02-29', minutes: null }, 0)).toBe(false)
})

test('a day that has more than 24 hours is found, and no other; across the end of a year and a leap day', () => {
  fc.assert(
    fc.property(claims, (given) => {
      const all = named(given)
      const found = overADay(all)
      const over = new Set(found.flatMap(daysOf))
      const edge = 1e-6
      for (const at of new Set(all.flatMap(daysOf))) {
        const running = all.filter(({ from, to }) => from <= at && at <= to)
        const sum = running.reduce((minutes, claim) => minutes + (claim.minutes ?? 0) / daysIn(claim), 0)
        if (Math.abs(sum - 1440) > edge) expect(over.has(at), at).toBe(sum > 1440)
      }
      // With each of those times stand the claims that run in it, each once.
      for (const time of found) {
        const within = all.filter((claim) => (claim.minutes ?? 0) > 0 && sharedDays(claim, time) > 0)
        expect(time.claims.map(({ id }) => id).toSorted()).toEqual(within.map(({ id }) => id).toSorted())
      }
    }),
    { numRuns: 40 },
  )
  const night = { from: '2024-12-31', to: '2025-01-01', minutes: 2880, cents: 1 }
  expect(overADay(named([night]))).toEqual([])
  expect(overADay(named([night, { ...night, from: '2025-01-01', minutes: 1 }]))).toMatchObject([{ from: '2025-01-01', to: '2025-01-01' }])
})

test('the same amount in three months or more in a row is a run; two are none, and a month between breaks it', () => {
  const monthly = (from: string, ...amounts: number[]) =>
    named(amounts.map((cents, later) => ({ from: addMonths(from, later), to: lastOfMonth(addMonths(from, later)), minutes: null, cents })))
  const runs = (given: Claim[]) => equalMonths(given).map((run) => run.map(({ from }) => from.slice(0, 7)))

  expect(runs(monthly('2023-11-01', 100, 100, 100, 90))).toEqual([['2023-11', '2023-12', '2024-01']])
  expect(runs(monthly('2024-01-01', 100, 100, 90, 100, 100))).toEqual([])
  expect(runs(monthly('2024-01-01', 0, 0, 0))).toEqual([])
  expect(runs(monthly('2024-01-01', 100, 100, 100).filter(({ from }) => from !== '2024-02-01'))).toEqual([])
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 24 }), (amounts) => {
      const found = equalMonths(monthly('2023-06-01', ...amounts))
      for (const run of found) {
        expect(run.length).toBeGreaterThanOrEqual(3)
        expect(new Set(run.map(({ cents }) => cents)).size).toBe(1)
      }
      const expected = amounts.filter(
        (cents, at) => cents > 0 && [0, 1, 2].some((back) => [0, 1, 2].every((step) => amounts[at - back + step] === cents)),
      )
      expect(found.flat().length).toBe(expected.length)
    }),
  )
})
