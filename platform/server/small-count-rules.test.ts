import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Addition, hideSmall, inWords, isHidden, isSmall, reckonable, type Shown } from './small-count-rules.ts'

const parts = fc.array(fc.nat(40), { minLength: 1, maxLength: 8 })
const hide = (counts: readonly number[]): Shown[] => [
  ...hideSmall(new Map(counts.entries()), [{ whole: null, parts: [...counts.keys()] }]).values(),
]

// Two halves of two kinds and all of both: a table with its margins.
const margins: Addition<string>[] = [
  { whole: 'all', parts: ['all a', 'all b'] },
  { whole: 'one', parts: ['one a', 'one b'] },
  { whole: 'two', parts: ['two a', 'two b'] },
  ...['', ' a', ' b'].map((kind) => ({ whole: `all${kind}`, parts: [`one${kind}`, `two${kind}`] })),
]
const tables = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30)).map(
  ([oneA, oneB, twoA, twoB]) =>
    new Map([
      ['one a', oneA],
      ['one b', oneB],
      ['two a', twoA],
      ['two b', twoB],
      ['one', oneA + oneB],
      ['two', twoA + twoB],
      ['all a', oneA + twoA],
      ['all b', oneB + twoB],
      ['all', oneA + oneB + twoA + twoB],
    ]),
)

test('no count from one to four is shown, and what is shown is what was counted', () => {
  fc.assert(
    fc.property(tables, (counts) => {
      for (const [name, shown] of hideSmall(counts, margins)) {
        if (isSmall(counts.get(name) ?? 0)) expect(shown).toBe('small')
        else expect([counts.get(name), 'beside']).toContain(shown)
      }
    }),
  )
  expect(hide([0, 9])).toEqual([0, 9])
})

test('in a table with its margins nothing hidden follows from what is shown', () => {
  fc.assert(
    fc.property(tables, (counts) => {
      const shown = hideSmall(counts, margins)
      const hidden = new Set([...shown].filter(([, value]) => isHidden(value)).map(([name]) => name))
      // A table that is hidden as a whole tells nothing; anything else is tried with other numbers in the same places.
      expect([...reckonable(margins, hidden)]).toEqual([])
    }),
  )
})

test('a count that is known from the other half counts as known', () => {
  const oneHidden = new Set(['two a'])
  expect([...reckonable(margins, oneHidden)]).toEqual(['two a'])
  expect([...reckonable(margins, new Set(['two a', 'two b']))].toSorted()).toEqual(['two a', 'two b'])
  expect([...reckonable(margins, new Set(['one a', 'one b', 'two a', 'two b']))]).toEqual([])
})

test('hidden parts of a shown whole are never one alone, and never few together', () => {
  fc.assert(
    fc.property(parts, (counts) => {
      const hidden = hide(counts).flatMap((shown, place) => (isHidden(shown) ? [counts[place] ?? 0] : []))
      const positive = counts.filter((count) => count > 0)
      if (hidden.length === 0) return
      expect(hidden.length > 1 || positive.length === 1).toBe(true)
      expect(isSmall(hidden.reduce((total, count) => total + count, 0)) && hidden.length < positive.length).toBe(false)
    }),
  )
  expect(hide([3, 20, 8])).toEqual(['small', 20, 'beside'])
  expect(hide([1, 1, 20, 8])).toEqual(['small', 'small', 20, 'beside'])
})

test('a small count is called that, and one beside it is not', () => {
  expect([inWords('small'), inWords('beside'), inWords(7)]).toEqual(['< 5', 'niet getoond', '7'])
})
