import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isHidden, isSmall } from '#platform/server/small-count-rules.ts'
import { Scope } from '../../contract.ts'
import { figuresAsCsv } from './figures-csv.ts'
import { showYear } from './shown-figures-rules.ts'
import { yearOf, years } from './testing/invented-years.ts'

test('the public sees no count from one to four in any half, and every "< 5" is one', () => {
  fc.assert(
    fc.property(years(), (of) => {
      for (const { figures } of Object.values(showYear(of, 'public')))
        for (const { figure, count } of figures.values()) {
          expect(count === 'small').toBe(isSmall(figure.numerator))
          if (!isHidden(count)) expect(count).toBe(figure.numerator)
        }
    }),
  )
})

test('a small count in one half is not the difference between the whole and the other half', () => {
  const shown = showYear(yearOf({ subsistence: { terminated: 90, changed: 30 }, 'wmo-pgb': { terminated: 20, changed: 3 } }), 'public')
  const three = Scope.options.map((scope) => shown[scope].figures.get('changed')?.count ?? 0)

  expect(shown['personal-budget'].figures.get('changed')?.count).toBe('small')
  expect(three.filter(isHidden).length).toBeGreaterThan(1)
})

test('a share of which the rest is small is hidden, with what it would be reckoned from', () => {
  const of = yearOf({ subsistence: { terminated: 97, unknown: 3 } })
  const { figures, share } = showYear(of, 'public').all

  expect(share).toBeNull()
  expect([figures.get('share')?.count, figures.get('terminated')?.count].every((count) => count !== undefined && isHidden(count))).toBe(
    true,
  )
  expect(figuresAsCsv(showYear(of, 'public').all, 'public')).not.toMatch(/;97;/)
  expect(showYear(yearOf({ subsistence: { terminated: 70, unknown: 30 } }), 'public').all.share?.numerator).toBe(70)
})

test('an amount of few is hidden with its count', () => {
  const { figures } = showYear(yearOf({ subsistence: { terminated: 2 } }, 50_000), 'public').all

  expect(figures.get('recovered')).toMatchObject({ count: 'small', cents: 'hidden' })
})

test('the team sees everything', () => {
  fc.assert(
    fc.property(years(), (of) => {
      const { figures, share } = showYear(of, 'team')['personal-budget']
      expect([...figures.values()].every(({ figure, count }) => count === figure.numerator)).toBe(true)
      expect(share).toEqual(of['personal-budget'].share)
    }),
  )
})
