import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Compartment, otherCompartment } from '#modules/staff/contract.ts'
import { addDays } from '#platform/contract/calendar.ts'
import { type DisclosureGround, disclosureGroundWords } from '../contract.ts'
import { askDisclosure, decideDisclosure } from './disclosure-rules.ts'

const TODAY = '2026-03-02'
const compartments: readonly Compartment[] = ['participation-act', 'social-support']
const grounds = Object.keys(disclosureGroundWords) as DisclosureGround[]

function refusalOf(run: () => void): string | null {
  try {
    run()
    return null
  } catch (error) {
    return (error as Error).message
  }
}

test('sharing is asked on a ground that leads to the receiver, and until a day that has not passed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...grounds), fc.constantFrom(...compartments), fc.integer({ min: -40, max: 400 }), (ground, to, days) => {
      const leads = (disclosureGroundWords[ground].to as readonly Compartment[]).includes(to)
      const code = refusalOf(() => askDisclosure({ ground, until: addDays(TODAY, days) }, to, TODAY))
      expect(code).toBe(!leads ? 'disclosure.ground-does-not-fit' : days < 0 ? 'disclosure.until-past' : null)
    }),
  )
})

test('each side can be reached, and every ground says whether it was read in a source', () => {
  for (const to of compartments) {
    expect(otherCompartment(otherCompartment(to))).toBe(to)
    expect(grounds.filter((ground) => (disclosureGroundWords[ground].to as readonly Compartment[]).includes(to)).length).toBeGreaterThan(3)
  }
  expect(grounds.filter((ground) => disclosureGroundWords[ground].marked === 'known')).toEqual(['gdpr-6-1-d', 'gdpr-6-1-e'])
})

test('somebody else than the asker decides, once, and refusing has its reason', () => {
  const asked = { askedBy: 'asker', decision: null }
  const decide = (by: string, decision: 'approved' | 'refused', reason?: string, what: Parameters<typeof decideDisclosure>[0] = asked) =>
    refusalOf(() => decideDisclosure(what, by, { decision, reason }))

  expect(decide('asker', 'approved')).toBe('disclosure.own-request')
  expect(decide('officer', 'refused')).toBe('disclosure.reason-needed')
  expect(decide('officer', 'refused', 'Niet verenigbaar.')).toBe(null)
  expect(decide('officer', 'approved')).toBe(null)
  expect(decide('officer', 'approved', undefined, { askedBy: 'asker', decision: 'refused' })).toBe('disclosure.already-decided')
})
