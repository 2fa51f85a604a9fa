import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyFor, numberOfNewVersion, sharesOf, titleForYear } from './version-rules.ts'

const share = fc.option(fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100))
const activities = fc.array(fc.record({ sharePercent: share, retired: fc.boolean() }), { maxLength: 12 })

describe('shares of the capacity', () => {
  test('what is assigned and what is not are always a hundred together', () => {
    fc.assert(
      fc.property(activities, (some) => {
        const { assignedPercent, notAssignedPercent } = sharesOf(some)
        expect(Math.round(assignedPercent * 100) + Math.round(notAssignedPercent * 100)).toBe(10_000)
      }),
    )
  })

  test('what was retired takes no share, and an activity without one neither', () => {
    fc.assert(
      fc.property(activities, (some) => {
        const counted = some.filter(({ retired, sharePercent }) => !retired && sharePercent !== null)
        expect(sharesOf(some)).toEqual(sharesOf(counted))
      }),
    )
  })

  test('are added up to the hundredth: a tenth and two tenths are three', () => {
    const some = [0.1, 0.2].map((sharePercent) => ({ sharePercent, retired: false }))

    expect(sharesOf(some)).toEqual({ assignedPercent: 0.3, notAssignedPercent: 99.7 })
  })

  test('leave less than nothing when more was given out than there is', () => {
    expect(
      sharesOf([
        { sharePercent: 100, retired: false },
        { sharePercent: 0.5, retired: false },
      ]).notAssignedPercent,
    ).toBe(-0.5)
  })
})

describe('a new version', () => {
  test('is the first of a year that has none, with or without a reason', () => {
    expect([numberOfNewVersion([], undefined), numberOfNewVersion([], 'Een reden.')]).toEqual([1, 1])
  })

  test('counts on from the highest, whatever the order in which the others come', () => {
    const others = [
      { number: 2, state: 'running' },
      { number: 1, state: 'replaced' },
    ] as const

    expect(numberOfNewVersion(others, 'Een reden.')).toBe(3)
    expect(() => numberOfNewVersion(others, undefined)).toThrow('programme.correction-needs-reason')
    expect(() => numberOfNewVersion([...others, { number: 3, state: 'draft' }], 'Een reden.')).toThrow('programme.year-has-draft')
  })

  test('has the title of the old one with its own year', () => {
    expect(titleForYear({ title: 'Handhavingsprogramma 2024', year: 2024 }, 2025)).toBe('Handhavingsprogramma 2025')
  })
})

describe('the key of an activity', () => {
  test('is its title in plain letters', () => {
    expect(keyFor('Financiële hulp & advies (nieuw)', [])).toBe('financiele-hulp-advies-nieuw')
    expect(keyFor('???', [])).toBe('activiteit')
  })

  test('is always one that the database takes and that no other activity has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 0, max: 12 }), (title, others) => {
        const keys: string[] = []
        for (let count = 0; count <= others; count++) keys.push(keyFor(title, keys))
        expect(keys.filter((key) => !/^[a-z0-9-]{1,60}$/.test(key))).toEqual([])
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })
})
