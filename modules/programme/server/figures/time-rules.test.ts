import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Spread, timesOf, within } from './time-rules.ts'

const taken = fc.array(fc.nat(400), { minLength: 1, maxLength: 200 })
const spread = (scope: Spread['scope'], days: readonly number[]): Spread => ({
  scope,
  category: 'whole',
  detail: 'calendar',
  days,
  counts: days.map(() => 1),
})

test('half was done within the median and nine in ten within the 90th percentile, and not a day sooner', () => {
  fc.assert(
    fc.property(taken, fc.constantFrom(0.5, 0.9), (days, part) => {
      const found = within(
        part,
        [
          ...Map.groupBy(
            [...days].sort((one, other) => one - other),
            (day) => day,
          ),
        ].map(([day, of]) => [day, of.length]),
      )
      const doneIn = (limit: number) => days.filter((day) => day <= limit).length
      expect(doneIn(found)).toBeGreaterThanOrEqual(part * days.length)
      expect(doneIn(found - 1)).toBeLessThan(part * days.length)
    }),
  )
})

test('all files together are those of both halves, each counted once', () => {
  fc.assert(
    fc.property(taken, taken, (reports, budgets) => {
      const times = timesOf([spread('report-investigation', reports), spread('personal-budget', budgets)])
      const together = timesOf([spread('report-investigation', [...reports, ...budgets])])
      expect(times.map(({ scope, n }) => [scope, n])).toEqual([
        ['report-investigation', reports.length],
        ['personal-budget', budgets.length],
        ['all', reports.length + budgets.length],
      ])
      expect(times.at(-1)).toEqual(together.at(-1))
    }),
  )
})

test('what was taken back again took no time', () => {
  expect(timesOf([{ ...spread('personal-budget', [3, 9]), counts: [0, 2] }])[0]).toMatchObject({ n: 2, median: 9, p90: 9 })
  expect(timesOf([{ ...spread('personal-budget', [3]), counts: [0] }])).toEqual([])
})
