import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reckonable } from '#platform/server/small-count-rules.ts'
import { CareSignal, Found, VisitState } from '../../contract.ts'
import { countAction, type Recorded } from './report-figures-rules.ts'
import { namedCounts, showCounts } from './shown-report-rules.ts'

const seen = fc.record({
  withdrawn: fc.boolean(),
  state: fc.option(fc.constantFrom(...VisitState.options)),
  found: fc.uniqueArray(fc.constantFrom(...Found.options), { maxLength: 3 }),
  care: fc.uniqueArray(fc.constantFrom(...CareSignal.options), { maxLength: 2 }),
  people: fc.nat(9),
})
const recorded: fc.Arbitrary<Recorded> = fc.record({
  locations: fc.array(seen, { maxLength: 30 }),
  crew: fc.array(fc.record({ part: fc.constantFrom('day', 'evening'), minutes: fc.option(fc.integer({ min: 1, max: 600 })) }), {
    maxLength: 6,
  }),
  planned: fc.record({ day: fc.option(fc.integer({ min: 1, max: 600 })), evening: fc.option(fc.integer({ min: 1, max: 600 })) }),
  needed: fc.integer({ min: 2, max: 4 }),
  photos: fc.nat(30),
  shared: fc.constant([]),
  reports: fc.nat(9),
})

test('every address counts in one state, a withdrawn one in none, and a sign that somebody needs help is never lost', () => {
  fc.assert(
    fc.property(recorded, (action) => {
      const { locations, care, findings, withFindings } = countAction(action)

      expect(locations.visited + locations.nobodyThere + locations.notVisited).toBe(locations.all)
      expect(locations.all).toBe(action.locations.filter(({ withdrawn }) => !withdrawn).length)
      expect(care.reduce((total, signal) => total + signal.locations, 0)).toBe(action.locations.flatMap((location) => location.care).length)
      for (const { found, locations: count } of findings) if (found !== 'nothing-found') expect(count).toBeLessThanOrEqual(withFindings)
    }),
  )
})

test('time is the sum of what was written down, and of what was planned for who wrote nothing down', () => {
  const { day, evening } = countAction({
    locations: [],
    crew: [
      { part: 'day', minutes: 200 },
      { part: 'day', minutes: null },
    ],
    planned: { day: 240, evening: null },
    needed: 2,
    photos: 0,
    shared: [],
    reports: 0,
  })

  expect([day, evening]).toEqual([{ minutes: 440, persons: 2, planned: 1 }, null])
})

test('outside the team no count from one to four is shown, and none follows from what adds up; the team reads them all', () => {
  fc.assert(
    fc.property(recorded, (action) => {
      const figures = countAction(action)
      const [outside, team] = [showCounts(figures, 'public'), showCounts(figures, 'team')]
      const hidden = new Set<string>()
      for (const [name, count] of namedCounts(figures)) {
        expect(team(name)).toBe(String(count))
        if (outside(name) !== String(count)) hidden.add(name)
        if (count >= 1 && count <= 4) expect(outside(name)).toBe('< 5')
      }
      expect([...reckonable([{ whole: 'all', parts: ['visited', 'nobodyThere', 'notVisited'] }], hidden)]).toEqual([])
    }),
  )
})
