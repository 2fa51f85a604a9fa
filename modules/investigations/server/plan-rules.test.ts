import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, isWorkingDay } from '#platform/contract/calendar.ts'
import { endOfLegalTerm, parameterOn } from '#platform/server/legal-parameter-rules.ts'
import { Domain, InvestigationPurpose, LegalBasis, type MethodStep, PlanMethod } from '../contract.ts'
import { domainFor } from './legal-basis-rules.ts'
import { completeMethod, mustBeInPlan, mustBePlanned, planMethod } from './method-rules.ts'
import { fileWith, legal } from './testing/example-facts.ts'
import { refusalOf } from './testing/refusal-of.ts'

describe('purpose and legal basis (G1)', () => {
  test.each([
    ['subsistence', 'lawfulness-of-benefit', 'pw-53a', 'participation-act'],
    ['financial-scheme', 'lawfulness-of-application', 'pw-17', 'participation-act'],
    ['work-file', 'lawfulness-of-benefit', 'pw-17', 'participation-act'],
    ['wmo-pgb', 'lawfulness-of-personal-budget', 'wmo-6-1', 'wmo'],
    ['youth-pgb', 'lawfulness-of-personal-budget', 'youth-8-1-2', 'youth-act'],
    ['other', 'lawfulness-of-personal-budget', 'wmo-2-3-9', 'wmo'],
  ] as const)('%s for %s on %s is a file of the %s', (scheme, purpose, basis, domain) => {
    expect(domainFor(scheme, purpose, basis)).toBe(domain)
  })

  test('only the basis and the purpose of the law of a scheme are accepted', () => {
    const fitting = { subsistence: 'pw-', 'wmo-pgb': 'wmo-', 'youth-pgb': 'youth-' }
    for (const [scheme, prefix] of Object.entries(fitting))
      for (const purpose of InvestigationPurpose.options)
        for (const basis of LegalBasis.options) {
          const fits = basis.startsWith(prefix) && (purpose === 'lawfulness-of-personal-budget') === (scheme !== 'subsistence')
          expect([scheme, purpose, basis, refusalOf(() => domainFor(scheme, purpose, basis))]).toEqual([
            scheme,
            purpose,
            basis,
            fits ? null : 'investigation.legal-basis-does-not-fit',
          ])
        }
    expect(Domain.options).toHaveLength(3)
  })
})

describe('the ladder of methods (G3)', () => {
  test('every step above the first needs a reason of some length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.string({ maxLength: 30 }), (step, why) => {
        const refused = refusalOf(() => planMethod({ step: step as MethodStep, goal: 'Nagaan', whyNotLighter: why }))

        expect(refused).toBe(step === 1 || why.trim().length >= 10 ? null : 'method.reason-needed')
      }),
    )
    expect(PlanMethod.safeParse({ step: 11, goal: 'Nagaan wat er is' }).success).toBe(false)
  })

  test('a home visit and observations are finished by their own record', () => {
    const nothing = { homeVisits: [], observationPlans: [] }

    expect(() => completeMethod({ step: 9, status: 'planned' }, nothing)).toThrow('method.needs-its-own-record')
    expect(() => completeMethod({ step: 10, status: 'planned' }, nothing)).toThrow('method.needs-its-own-record')
    expect(() => completeMethod({ step: 4, status: 'planned' }, nothing)).not.toThrow()
  })

  test.each(['done', 'set-aside'] as const)('a method that is %s is not finished again', (status) => {
    expect(() => mustBePlanned({ step: 1, status })).toThrow('method.already-finished')
  })

  test('a method that was set aside is not in the plan any more', () => {
    const method = { id: '1', step: 6 as const, goal: 'Nagaan', whyNotLighter: null, doneOn: null, result: null }

    expect(() => mustBeInPlan({ methods: [] }, 6)).toThrow('method.not-in-plan')
    expect(() => mustBeInPlan({ methods: [{ ...method, status: 'set-aside' }] }, 6)).toThrow('method.not-in-plan')
    expect(() => mustBeInPlan({ methods: [{ ...method, status: 'done' }] }, 6)).not.toThrow()
  })
})

describe('the answer of a third party', () => {
  test('is due four weeks later, on the next working day, wherever the question falls', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        const askedOn = addDays('2020-01-01', days)
        const dueOn = endOfLegalTerm({ legal, closedDays: [] }, 'third-party-answer', askedOn)

        expect(isWorkingDay(dueOn)).toBe(true)
        expect(daysBetween(askedOn, dueOn)).toBeGreaterThanOrEqual(28)
        for (let day = addDays(askedOn, 28); day < dueOn; day = addDays(day, 1)) expect(isWorkingDay(day)).toBe(false)
      }),
    )
  })

  test('waits a day longer when the municipality is closed', () => {
    expect(endOfLegalTerm({ legal, closedDays: [] }, 'third-party-answer', '2024-03-06')).toBe('2024-04-03')
    expect(endOfLegalTerm({ legal, closedDays: ['2024-04-03'] }, 'third-party-answer', '2024-03-06')).toBe('2024-04-04')
  })

  test('takes the value that holds on the day of the question', () => {
    const changing = [
      { key: 'third-party-answer', value: 4, unit: 'weeks', validFrom: '2015-01-01', validTo: '2026-01-01', source: 'oud' },
      { key: 'third-party-answer', value: 2, unit: 'weeks', validFrom: '2026-01-01', validTo: null, source: 'nieuw' },
    ]

    expect(parameterOn({ legal: changing }, 'third-party-answer', '2025-12-31').source).toBe('oud')
    expect(parameterOn({ legal: changing }, 'third-party-answer', '2026-01-01').source).toBe('nieuw')
    expect(() => parameterOn({ legal: changing }, 'third-party-answer', '2014-12-31')).toThrow('parameter.missing')
    expect(() => endOfLegalTerm(fileWith(), 'criminal-report-threshold', '2026-03-16')).toThrow('is no term')
  })
})
