import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ReportStatus, Source } from '#modules/reports/contract.ts'
import { FigureKey } from '../contract.ts'
import type { Counted } from './figure-definition-rules.ts'
import { figuresOf, noteUnder, numberOf, shareOf, shareOfYear } from './figure-rules.ts'

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

const statuses: ReportStatus[] = ['received', 'worth-investigating', 'under-investigation', 'investigated', 'not-investigated', 'joined']
const results = ['terminated', 'changed', 'not-granted', 'no-finding', 'other', 'unknown'] as const
const source = fc.constantFrom(...Source.options)
const counts: fc.Arbitrary<Counted> = fc.record({
  reports: fc.array(fc.record({ source, status: fc.constantFrom(...statuses), n: fc.nat(900) })),
  investigations: fc.array(
    fc.oneof(
      fc.record({ source, state: fc.constant('open' as const), result: fc.constant('none' as const), n: fc.nat(90) }),
      fc.record({ source, state: fc.constant('closed' as const), result: fc.constantFrom(...results), n: fc.nat(90) }),
    ),
  ),
})
const add = (keys: readonly FigureKey[], of: Counted) => keys.reduce((total, key) => total + numberOf(key, of), 0)

test('nothing is lost between receipt and outcome', () => {
  fc.assert(
    fc.property(counts, (of) => {
      const everything = of.reports.reduce((total, row) => total + row.n, 0)
      expect(add(['received', 'joined'], of)).toBe(everything)
      expect(add(['unjudged', 'not-investigated', 'worth-investigating'], of)).toBe(numberOf('received', of))
      expect(add(['open', 'finished'], of)).toBe(numberOf('investigated', of))
      expect(add(results, of)).toBe(numberOf('finished', of))
    }),
  )
})

test('the sources of a figure add up to the figure', () => {
  fc.assert(
    fc.property(counts, (of) => {
      for (const figure of figuresOf(of, Source.options)) {
        expect(figure.bySource.reduce((total, part) => total + part.numerator, 0)).toBe(figure.numerator)
        expect(figure.bySource.reduce((total, part) => total + (part.denominator ?? 0), 0)).toBe(figure.denominator ?? 0)
      }
    }),
  )
})

test('an unknown outcome lowers the share: it counts below the line and not above it', () => {
  const finished: Counted = {
    reports: [],
    investigations: [
      { source: 'resident', state: 'closed', result: 'terminated', n: 2 },
      { source: 'resident', state: 'closed', result: 'changed', n: 3 },
      { source: 'own-organisation', state: 'closed', result: 'not-granted', n: 2 },
      { source: 'resident', state: 'closed', result: 'other', n: 1 },
      { source: 'resident', state: 'closed', result: 'unknown', n: 2 },
      { source: 'resident', state: 'open', result: 'none', n: 50 },
    ],
  }

  expect(shareOfYear(finished)).toMatchObject({ numerator: 7, denominator: 10, share: 0.7 })
  expect(shareOfYear(finished, 'own-organisation')).toMatchObject({ numerator: 2, denominator: 2, share: 1 })
})

test('every figure says in words what it counts and for which year', () => {
  const figures = figuresOf({ reports: [], investigations: [] }, Source.options)

  expect(figures.map((figure) => figure.key)).toEqual(FigureKey.options)
  for (const figure of figures) expect(figure.definition.nl).toContain('jaar waarin de melding binnenkwam')
})

test('whoever sees all rows gets no note, whoever sees fewer is told', () => {
  expect(noteUnder(3, 3, true)).toBeNull()
  expect(noteUnder(3, 1, true)?.nl).toContain('1 van de 3')
  expect(noteUnder(300, 25, false)?.nl).toContain('alleen de rijen die u mag inzien')
})
