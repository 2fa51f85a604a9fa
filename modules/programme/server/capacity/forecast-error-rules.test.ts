import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CapacityActivity } from '#modules/capacity/contract.ts'
import type { TeamMonth } from '#modules/capacity/server/index.ts'
import { forecastErrorOf } from './forecast-error-rules.ts'

const month = (number: number, minutes: readonly number[]): TeamMonth => ({
  month: `2024-${String(number).padStart(2, '0')}`,
  closed: true,
  deployable: 1000,
  activities: CapacityActivity.options.map((activity, index) => ({
    activity,
    part: 'day' as const,
    planned: 0,
    made: minutes[index] ?? 0,
  })),
})

test('an even year is forecast without an error', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(200), { minLength: 5, maxLength: 5 }), fc.integer({ min: 4, max: 12 }), (minutes, months) => {
      const year = Array.from({ length: months }, (_, index) => month(index + 1, minutes))
      expect(forecastErrorOf(year)?.off).toBeCloseTo(0, 9)
      expect(forecastErrorOf(year)?.months).toBe(months - 3)
    }),
  )
})

test('one month of ten points more on one of five activities is two points off on average', () => {
  const year = [1, 2, 3].map((number) => month(number, [100, 500, 120, 160, 120]))

  expect(forecastErrorOf([...year, month(4, [200, 500, 120, 160, 120])])).toEqual({ off: expect.closeTo(2), months: 1 })
})

test('before three months are over and one came after them, nothing could be tried', () => {
  expect(forecastErrorOf([])).toBeNull()
  expect(forecastErrorOf([1, 2, 3].map((number) => month(number, [100])))).toBeNull()
})
