import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Findings } from './entries.ts'
import { type Choices, canBeBoth, differences, mergeVisits } from './merge-visits.ts'

const mine: Findings = {
  state: 'visited',
  arrivedAt: null,
  leftAt: null,
  found: ['unsafe'],
  note: 'Losse bedrading.',
  careSignals: [],
  careNote: '',
  power: 'public-place',
  consent: 'not-needed',
  colleagues: ['anna'],
  partners: [],
  people: 2,
}
const theirs: Findings = { ...mine, found: ['nothing-found'], note: 'Alles in orde.', colleagues: ['bram'] }

describe('two versions of one location', () => {
  test('are not joined before somebody decided on each difference', () => {
    expect(differences(mine, theirs)).toEqual(['colleagues', 'found', 'note'])
    expect(mergeVisits(mine, theirs, { found: 'mine', note: 'both' })).toBeUndefined()
  })

  test('keep both texts, theirs first, and everybody who was there', () => {
    const merged = mergeVisits(mine, theirs, { found: 'theirs', note: 'both', colleagues: 'both' })

    expect(merged).toEqual({ ...mine, found: ['nothing-found'], note: 'Alles in orde.\n\nLosse bedrading.', colleagues: ['anna', 'bram'] })
  })

  test('never say "nothing found" beside what was found', () => {
    const merged = mergeVisits(mine, theirs, { found: 'both', note: 'mine', colleagues: 'mine' })

    expect(merged?.found).toEqual(['unsafe'])
  })

  test('the order of a list and the spelling of a moment are no difference', () => {
    const one = { ...mine, colleagues: ['a', 'b'], arrivedAt: '2024-11-14T19:00:00.000Z' }

    expect(differences(one, { ...one, colleagues: ['b', 'a'], arrivedAt: '2024-11-14T19:00:00Z' })).toEqual([])
  })

  test('a note that ends like a moment is a text', () => {
    expect(differences({ ...mine, note: 'Uitgang Z' }, { ...mine, note: 'uitgang Z' })).toEqual(['note'])
  })

  test('can stand together only where both say something', () => {
    expect(canBeBoth('note', mine, theirs)).toBe(true)
    expect(canBeBoth('note', mine, { ...theirs, note: '' })).toBe(false)
    expect(canBeBoth('people', mine, theirs)).toBe(false)
  })

  test('give one of the two versions whole when one side is chosen everywhere', () => {
    const text = fc.string({ maxLength: 20 })
    const some = fc.record({ note: text, careNote: text, people: fc.nat(500), colleagues: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')) })
    fc.assert(
      fc.property(some, some, fc.constantFrom('mine' as const, 'theirs' as const), (one, other, side) => {
        const [ours, others] = [
          { ...mine, ...one },
          { ...mine, ...other },
        ]
        const choices: Choices = Object.fromEntries(differences(ours, others).map((name) => [name, side]))
        const merged = mergeVisits(ours, others, choices)
        expect(merged && differences(merged, side === 'mine' ? ours : others)).toEqual([])
      }),
    )
  })
})
