import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#platform/contract/calendar.ts'
import type { ObservationPlanFacts } from './file-facts.ts'
import { authorise, observe, warningOf } from './observation-rules.ts'
import { colleague, fileWith, lead, legal, manager, reader } from './testing/example-facts.ts'
import { refusalOf } from './testing/refusal-of.ts'

const coordinator = manager
const AUTHORISED_ON = '2026-03-02'
const UNTIL = '2026-03-20'
const file = fileWith({ today: '2026-03-16' })

const observed = (days: string[]): ObservationPlanFacts['observations'] =>
  days.map((observedOn, index) => ({
    id: `00000000-0000-7000-8000-0000000000${String(index).padStart(2, '0')}`,
    observedOn,
    fromTime: '08:00',
    toTime: '08:15',
    place: 'Openbare weg',
    observer: lead,
    fact: 'Er stond een auto.',
  }))
const planWith = (changes: Partial<ObservationPlanFacts> = {}): ObservationPlanFacts => ({
  id: '00000000-0000-7000-8000-000000000008',
  reason: 'De verklaring en het register spreken elkaar tegen.',
  lighterMeans: 'Er is om uitleg gevraagd.',
  place: 'Openbare weg',
  most: 3,
  until: UNTIL,
  hours: 'Tussen 7 en 9 uur',
  requestedBy: lead,
  authorisedBy: coordinator,
  authorisedAt: `${AUTHORISED_ON}T09:00:00.000Z`,
  observations: [],
  ...changes,
})
const asked = (changes: Partial<ObservationPlanFacts> = {}) => planWith({ authorisedBy: null, authorisedAt: null, ...changes })

describe('authorising observations (G5)', () => {
  test('is not for whoever asked, observed or works on the file', () => {
    expect(() => authorise(file, asked({ requestedBy: reader }), reader.id)).toThrow('observation.authoriser-observes')
    expect(() =>
      authorise(file, asked({ observations: observed(['2026-03-03']).map((made) => ({ ...made, observer: reader })) }), reader.id),
    ).toThrow('observation.authoriser-observes')
    expect(() => authorise(file, asked(), colleague.id)).toThrow('observation.authoriser-observes')
    expect(() => authorise(file, asked(), coordinator.id)).not.toThrow()
  })

  test('is not for whoever knows the person', () => {
    const known = fileWith({ conflicts: [{ person: coordinator, moment: 'assignment', knows: true, at: '2026-03-02T09:00:00.000Z' }] })

    expect(() => authorise(known, asked(), coordinator.id)).toThrow('investigation.conflict-of-interest')
  })

  test('happens once, and before the end date', () => {
    expect(() => authorise(file, planWith(), coordinator.id)).toThrow('observation.already-authorised')
    expect(() => authorise(file, asked({ until: '2026-03-15' }), coordinator.id)).toThrow('observation.period-over')
  })
})

describe('an observation', () => {
  test('needs an authorised plan, and somebody else than who authorised it', () => {
    expect(() => observe(asked(), '2026-03-16', lead.id)).toThrow('observation.not-authorised')
    expect(() => observe(planWith(), '2026-03-16', coordinator.id)).toThrow('observation.authoriser-observes')
  })

  test('falls from the day of authorisation up to the end date, on every day of a quarter', () => {
    fc.assert(
      fc.property(fc.integer({ min: -45, max: 45 }), (days) => {
        const day = addDays(AUTHORISED_ON, days)
        const expected = day < AUTHORISED_ON ? 'observation.not-authorised' : day > UNTIL ? 'observation.period-over' : null

        expect(refusalOf(() => observe(planWith(), day, lead.id))).toBe(expected)
      }),
    )
  })

  test('counts the day of authorisation in Amsterdam, not in Greenwich', () => {
    expect(() => observe(planWith({ authorisedAt: '2026-03-02T23:30:00.000Z' }), '2026-03-02', lead.id)).toThrow(
      'observation.not-authorised',
    )
  })

  test('stops at the agreed number, whatever that number is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 30 }), (most, made) => {
        const plan = planWith({ most, observations: observed(Array<string>(made).fill('2026-03-03')) })

        expect(refusalOf(() => observe(plan, '2026-03-16', lead.id))).toBe(made < most ? null : 'observation.limit-reached')
      }),
    )
  })
})

describe('the warning that observations become systematic', () => {
  const warned = [...legal, ...parameters({ 'observation-warning-count': 10, 'observation-warning-period': 28 })]
  const warning = (...plans: ObservationPlanFacts[]) => warningOf({ observationPlans: plans, legal: warned, today: '2026-03-16' })

  test('comes from the tenth observation on, over all plans of the file together', () => {
    const five = planWith({ observations: observed(Array<string>(5).fill('2026-03-03')) })
    const four = planWith({ observations: observed(Array<string>(4).fill('2026-03-04')) })

    expect([warning(five, four), warning(five, five)]).toEqual(['none', 'many'])
  })

  test('comes when first and last lie four weeks apart', () => {
    expect(warning(planWith({ observations: observed(['2026-02-01', '2026-02-28']) }))).toBe('none')
    expect(warning(planWith({ observations: observed(['2026-02-01', '2026-03-01']) }))).toBe('long')
  })

  test('follows the thresholds that hold on the day', () => {
    const strict = [...legal, ...parameters({ 'observation-warning-count': 2, 'observation-warning-period': 28 })]
    const plan = planWith({ observations: observed(['2026-03-03', '2026-03-04']) })

    expect(warningOf({ observationPlans: [plan], legal: strict, today: '2026-03-16' })).toBe('many')
    expect(() => warningOf({ observationPlans: [plan], legal: [], today: '2026-03-16' })).toThrow('parameter.missing')
  })

  test('does not come before anything was observed', () => {
    expect(warningOf({ observationPlans: [planWith()], legal: [], today: '2026-03-16' })).toBe('none')
  })
})

function parameters(values: Record<string, number>) {
  return Object.entries(values).map(([key, value]) => ({
    key,
    value,
    unit: 'times',
    validFrom: '2024-01-01',
    validTo: null,
    source: 'werkafspraak',
  }))
}
