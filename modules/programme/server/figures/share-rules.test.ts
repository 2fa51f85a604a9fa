import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareOf } from './share-rules.ts'

// 15 of 20: Wilson 1927; the others: Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3.
test.each([
  [15, 20, 0.5313, 0.8881],
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('the interval of %i of %i is the published one', (numerator, denominator, low, high) => {
  const share = shareOf(numerator, denominator)

  expect(share.low).toBeCloseTo(low, 4)
  expect(share.high).toBeCloseTo(high, 4)
})

test('of nothing there is no share, and all is possible', () => {
  expect(shareOf(0, 0)).toEqual({ numerator: 0, denominator: 0, share: null, low: 0, high: 1 })
})

const parts = fc.nat(5000).chain((denominator) => fc.record({ denominator: fc.constant(denominator), numerator: fc.nat(denominator) }))

test('the share lies in its interval and the interval between 0 and 1', () => {
  fc.assert(
    fc.property(parts, ({ numerator, denominator }) => {
      const { share, low, high } = shareOf(numerator, denominator)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(1)
      if (share === null) return
      expect(low).toBeLessThanOrEqual(share)
      expect(high).toBeGreaterThanOrEqual(share)
    }),
  )
})

test('each bound lies exactly 1.96 of its own standard errors from the share', () => {
  fc.assert(
    fc.property(
      parts.filter(({ numerator, denominator }) => numerator > 0 && numerator < denominator),
      ({ numerator, denominator }) => {
        const { share, low, high } = shareOf(numerator, denominator)
        for (const bound of [low, high])
          expect(Math.abs((share ?? 0) - bound) / Math.sqrt((bound * (1 - bound)) / denominator)).toBeCloseTo(1.959964, 5)
      },
    ),
  )
})

test('counting the other half mirrors the interval', () => {
  fc.assert(
    fc.property(parts, ({ numerator, denominator }) => {
      const one = shareOf(numerator, denominator)
      const other = shareOf(denominator - numerator, denominator)
      expect(one.low).toBeCloseTo(1 - other.high, 10)
      expect(one.high).toBeCloseTo(1 - other.low, 10)
    }),
  )
})

test('ten times as many cases make the interval narrower', () => {
  fc.assert(
    fc.property(
      parts.filter(({ denominator }) => denominator > 0),
      ({ numerator, denominator }) => {
        const few = shareOf(numerator, denominator)
        const many = shareOf(numerator * 10, denominator * 10)
        expect(many.high - many.low).toBeLessThan(few.high - few.low)
      },
    ),
  )
})
