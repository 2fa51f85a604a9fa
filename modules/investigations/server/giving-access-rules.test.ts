import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#platform/contract/calendar.ts'
import { decideAccess, endAccess, type GrantFacts, mayGive, mustFitTerm, standingOf } from './giving-access-rules.ts'
import { takeOff } from './sealing-rules.ts'
import { colleague, fileWith, lead, manager, unitId } from './testing/example-facts.ts'
import { refusalOf } from './testing/refusal-of.ts'

const TODAY = '2026-03-02'
const asked = (changes: Partial<GrantFacts> = {}): GrantFacts => ({
  accountId: colleague.id,
  state: 'asked',
  askedUntil: addDays(TODAY, 20),
  until: null,
  ...changes,
})
const days = fc.integer({ min: -60, max: 60 })
const longest = fc.integer({ min: 1, max: 40 })

describe('a term of reading', () => {
  test('is from today on and never longer than the municipality allows', () => {
    fc.assert(
      fc.property(days, longest, (until, most) => {
        const code = refusalOf(() => mustFitTerm(addDays(TODAY, until), TODAY, most))
        expect(code).toBe(until < 0 ? 'reading.until-past' : until > most ? 'reading.term-too-long' : null)
      }),
    )
  })

  test('is shortened by who decides and never made longer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 31 }), fc.integer({ min: 0, max: 60 }), (wanted, given) => {
        const request = asked({ askedUntil: addDays(TODAY, wanted) })
        const decide = () => decideAccess(request, lead.id, { granted: true, until: addDays(TODAY, given) }, TODAY, 31)
        if (given <= wanted) expect(decide()).toBe(addDays(TODAY, given))
        else expect(refusalOf(decide)).toBe('reading.term-too-long')
      }),
    )
  })

  test('is over by itself on the day after its last, and stands on that day', () => {
    fc.assert(
      fc.property(days, (until) => {
        const day = addDays(TODAY, until)
        expect(standingOf({ state: 'granted', askedUntil: day, until: day }, TODAY)).toBe(until < 0 ? 'expired' : 'granted')
        expect(standingOf({ state: 'asked', askedUntil: day, until: null }, TODAY)).toBe(until < 0 ? 'expired' : 'asked')
        expect(refusalOf(() => endAccess(asked({ state: 'granted', until: day }), lead.id, TODAY))).toBe(
          until < 0 ? 'reading.not-in-force' : null,
        )
      }),
    )
  })
})

describe('deciding on access', () => {
  test('is for somebody else, once, and refusing has its reason', () => {
    const decide = (grant: GrantFacts, by: string, how: Parameters<typeof decideAccess>[2]) =>
      refusalOf(() => void decideAccess(grant, by, how, TODAY, 31))

    expect(decide(asked(), colleague.id, { granted: true })).toBe('reading.own-request')
    for (const state of ['granted', 'refused', 'ended'] as const)
      expect(decide(asked({ state }), lead.id, { granted: true })).toBe('reading.already-decided')
    expect(decide(asked(), lead.id, { granted: false })).toBe('reading.reason-needed')
    expect(decide(asked(), lead.id, { granted: false, reason: 'Niet nodig.' })).toBe(null)
  })

  test('is for the lead and the coordinator of the unit, never for who was let in', () => {
    const coordinator = { id: manager.id, roles: ['coordinator'], unitId }
    const granted = { reading: { kind: 'granted' as const, until: TODAY, parts: null } }

    expect(mayGive(fileWith(), { id: lead.id, roles: ['specialist'], unitId })).toBe(true)
    expect(mayGive(fileWith(), coordinator)).toBe(true)
    expect(mayGive(fileWith(granted), coordinator)).toBe(false)
    expect(mayGive(fileWith(), { ...coordinator, unitId: lead.id })).toBe(false)
    expect(mayGive(fileWith(), { id: colleague.id, roles: ['specialist'], unitId })).toBe(false)
    expect(mayGive(fileWith({ sealed: true }), { ...coordinator, unitId: null })).toBe(true)
  })
})

test('a sealed file keeps its lead and at least one coordinator who can lift the seal', () => {
  const sealed = fileWith({ sealed: true })
  const leaderless = fileWith({ sealed: true, lead: null })

  expect(refusalOf(() => takeOff(fileWith(), [lead.id], colleague.id))).toBe('seal.not-sealed')
  expect(refusalOf(() => takeOff(sealed, [lead.id, colleague.id], lead.id))).toBe('seal.lead-stays')
  expect(refusalOf(() => takeOff(leaderless, [colleague.id], colleague.id))).toBe('seal.needs-coordinator')
  expect(refusalOf(() => takeOff(sealed, [], colleague.id))).toBe('seal.needs-coordinator')
  expect(refusalOf(() => takeOff(sealed, [manager.id, colleague.id], colleague.id))).toBe(null)
})
