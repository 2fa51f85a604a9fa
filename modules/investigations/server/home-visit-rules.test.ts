import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#platform/contract/calendar.ts'
import type { PlanHomeVisit, RecordHomeVisit } from '../contract.ts'
import type { HomeVisitFacts } from './file-facts.ts'
import { cancelHomeVisit, findAtVisit, findingsThatFall, planHomeVisit, recordHomeVisit, withdrawConsent } from './home-visit-rules.ts'
import { colleague, fileWith, findingWith, lead, reader } from './testing/example-facts.ts'
import { refusalOf } from './testing/refusal-of.ts'

const TODAY = '2026-03-16'
const file = fileWith({ today: TODAY })

const plan = (changes: Partial<PlanHomeVisit> = {}): PlanHomeVisit => ({
  regime: 'reasonable-ground',
  ground: 'Twee buren zagen onafhankelijk van elkaar dat er een tweede bewoner is.',
  groundKnownOn: '2026-03-10',
  lighterMeans: 'Er is eerst om uitleg gevraagd.',
  announced: true,
  plannedOn: '2026-03-18',
  staff: [lead.id, colleague.id],
  ...changes,
})
const planned = (changes: Partial<HomeVisitFacts> = {}): HomeVisitFacts => ({
  id: '00000000-0000-7000-8000-000000000007',
  regime: 'reasonable-ground',
  ground: 'Twee buren zagen een tweede bewoner.',
  groundKnownOn: '2026-03-10',
  lighterMeans: 'Er is eerst om uitleg gevraagd.',
  announced: true,
  unannouncedBecause: null,
  plannedOn: '2026-03-13',
  staff: [lead, colleague],
  visitedOn: null,
  startedAt: null,
  endedAt: null,
  consentGiven: null,
  toldPurpose: null,
  toldConsequence: null,
  consentHow: null,
  withdrawnAt: null,
  rooms: [],
  copySentOn: null,
  cancelledBecause: null,
  ...changes,
})
const record = (changes: Partial<RecordHomeVisit> = {}): RecordHomeVisit => ({
  visitedOn: '2026-03-13',
  startedAt: '10:00',
  endedAt: '10:45',
  toldPurpose: true,
  toldConsequence: true,
  consentGiven: true,
  consentHow: 'signed',
  rooms: [{ room: 'woonkamer', consent: true }],
  ...changes,
})
const visited = (changes: Partial<HomeVisitFacts> = {}) => planned({ ...record(), ...changes })

describe('a home visit with reasonable ground (HV-1)', () => {
  test.each([
    ['no ground', { ground: '' }],
    ['no day on which the ground was known', { groundKnownOn: undefined }],
    ['a ground of the day of the visit', { groundKnownOn: '2026-03-16', plannedOn: '2026-03-16' }],
    ['a ground that will be known later', { groundKnownOn: '2026-03-17' }],
  ])('is refused with %s', (_, changes) => {
    expect(() => planHomeVisit(file, plan(changes))).toThrow('home-visit.ground-needed')
  })

  test('is planned exactly when its ground was known before today ends and before the day of the visit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 0, max: 40 }), (knownAfter, visitAfter) => {
        const wanted = plan({ groundKnownOn: addDays(TODAY, knownAfter), plannedOn: addDays(TODAY, visitAfter) })
        const refused = refusalOf(() => planHomeVisit(file, wanted))

        expect(refused).toBe(knownAfter <= 0 && knownAfter < visitAfter ? null : 'home-visit.ground-needed')
      }),
    )
  })

  test('is not recorded on a day before its ground was known', () => {
    expect(() => recordHomeVisit(planned(), record({ visitedOn: '2026-03-10' }), TODAY)).toThrow('home-visit.ground-needed')
  })
})

test('a visit without reasonable ground needs no ground', () => {
  expect(() => planHomeVisit(file, plan({ regime: 'free-consent', ground: undefined, groundKnownOn: undefined }))).not.toThrow()
})

test.each([
  ['one member of staff', { staff: [lead.id] }, 'home-visit.two-staff-needed'],
  ['the same member of staff twice', { staff: [lead.id, lead.id] }, 'home-visit.two-staff-needed'],
  ['somebody who does not work on the file', { staff: [lead.id, reader.id] }, 'home-visit.staff-not-on-file'],
  ['no reason for coming unannounced', { announced: false }, 'home-visit.unannounced-needs-reason'],
  ['a day that is over', { plannedOn: '2026-03-15' }, 'input.invalid'],
])('a visit with %s is refused', (_, changes, code) => {
  expect(() => planHomeVisit(file, plan(changes))).toThrow(code)
})

describe('the record of a visit', () => {
  test.each([
    ['consent without telling the purpose', { toldPurpose: false }, 'home-visit.consent-not-informed'],
    ['consent without telling what refusing means', { toldConsequence: false }, 'home-visit.consent-not-informed'],
    ['consent without saying how it was given', { consentHow: null }, 'input.invalid'],
    ['rooms that were seen without consent', { consentGiven: false }, 'home-visit.no-consent'],
    ['an end before its beginning', { endedAt: '09:00' }, 'input.invalid'],
    ['a day that has yet to come', { visitedOn: '2026-03-17' }, 'input.invalid'],
  ])('is refused with %s', (_, changes, code) => {
    expect(() => recordHomeVisit(planned(), record(changes), TODAY)).toThrow(code)
  })

  test('may say that there was no consent, whatever was told', () => {
    const refused = record({ consentGiven: false, toldPurpose: false, toldConsequence: false, consentHow: null, rooms: [] })

    expect(() => recordHomeVisit(planned(), refused, TODAY)).not.toThrow()
  })

  test('is made once, and not of a visit that was cancelled', () => {
    expect(() => recordHomeVisit(visited(), record(), TODAY)).toThrow('home-visit.already-recorded')
    expect(() => recordHomeVisit(planned({ cancelledBecause: 'Niet meer nodig' }), record(), TODAY)).toThrow('home-visit.already-recorded')
    expect(() => cancelHomeVisit(visited())).toThrow('home-visit.already-recorded')
  })
})

describe('a finding of a visit (HV-2)', () => {
  test('needs the record of consent, and consent', () => {
    expect(() => findAtVisit(planned(), '10:10')).toThrow('home-visit.consent-record-needed')
    expect(() => findAtVisit(visited({ consentGiven: false }), '10:10')).toThrow('home-visit.no-consent')
    expect(() => findAtVisit(visited(), undefined)).not.toThrow()
  })

  test('was seen during the visit', () => {
    expect(() => findAtVisit(visited(), '10:46')).toThrow('input.invalid')
  })

  test('counts after a withdrawal only when it was seen before, at any time of any visit', () => {
    const minutes = fc.integer({ min: 0, max: 45 })
    fc.assert(
      fc.property(minutes, minutes, (seen, withdrawn) => {
        const refused = refusalOf(() => findAtVisit(visited({ withdrawnAt: at(withdrawn) }), at(seen)))

        expect(refused).toBe(seen <= withdrawn ? null : 'home-visit.consent-withdrawn')
      }),
    )
  })

  test('does not count after a withdrawal when nobody knows at what time it was seen', () => {
    expect(() => findAtVisit(visited({ withdrawnAt: '10:20' }), undefined)).toThrow('home-visit.consent-withdrawn')
  })
})

describe('withdrawing consent', () => {
  test('is only possible of consent, once, and during the visit', () => {
    expect(() => withdrawConsent(planned(), '10:20')).toThrow('home-visit.consent-record-needed')
    expect(() => withdrawConsent(visited({ consentGiven: false }), '10:20')).toThrow('home-visit.no-consent')
    expect(() => withdrawConsent(visited({ withdrawnAt: '10:15' }), '10:20')).toThrow('home-visit.already-recorded')
    expect(() => withdrawConsent(visited(), '11:00')).toThrow('input.invalid')
    expect(() => withdrawConsent(visited(), '10:20')).not.toThrow()
  })

  test('takes along the findings of that visit that were seen later or at an unknown time, and no others', () => {
    const visit = visited()
    const of = (id: string, changes: object) => findingWith({ id, homeVisitId: visit.id, seenAt: null, ...changes })
    const findings = [
      of('before', { seenAt: '10:10' }),
      of('after', { seenAt: '10:30' }),
      of('unknown', {}),
      of('elsewhere', { homeVisitId: null }),
      of('withdrawn', { withdrawnBecause: 'Vergissing' }),
    ]

    expect(findingsThatFall(visit, '10:20', findings).map((finding) => finding.id)).toEqual(['after', 'unknown'])
  })
})

const at = (minute: number) => `10:${String(minute).padStart(2, '0')}`
