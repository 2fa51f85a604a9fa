import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RepresentativeRole } from '../../contract.ts'
import { isUnderAge, needsChoice, type Parties, proposeAddressees, settleAddressees } from './addressee-rules.ts'

const today = '2024-03-25'
const grown = '1948-03-02'
const young = '2012-05-05'
const somebody = (role: RepresentativeRole, more: Partial<NonNullable<Parties['representative']>> = {}) => ({
  role,
  basis: 'Beschikking van 1 maart 2023',
  provides: false,
  sharesNameWithProvider: false,
  suspected: false,
  ...more,
})
const proposal = (representative: Parties['representative'], birthDate: string | null = grown) =>
  proposeAddressees({ birthDate, representative }, today)
const shares = (representative: Parties['representative'], birthDate: string | null = grown) =>
  Object.fromEntries(proposal(representative, birthDate).map(({ who, proposed }) => [who, proposed]))

describe('who usually gets the letter', () => {
  test('the budget holder, who acts alone (Awb 3:41)', () => {
    expect(proposal(null)).toEqual([{ who: 'holder', proposed: 'letter', source: 'Awb art. 3:41', warnings: [] }])
    expect(needsChoice(proposal(null))).toBe(false)
  })

  test.each<[RepresentativeRole, string, string, string]>([
    ['curator', 'copy', 'letter', 'BW art. 1:378'],
    ['administrator', 'letter', 'letter', 'BW art. 1:431'],
    ['mentor', 'letter', 'copy', 'BW art. 1:450'],
    ['budget-help', 'letter', 'copy', 'Awb art. 2:1'],
    ['authorised', 'letter', 'copy', 'Awb art. 2:1'],
    ['family', 'letter', 'copy', 'Awb art. 2:1'],
  ])('with a %s: the budget holder %s, the representative %s (%s)', (role, holder, representative, source) => {
    expect(shares(somebody(role))).toEqual({ holder, representative })
    expect(proposal(somebody(role))[1]?.source).toContain(source)
    expect(needsChoice(proposal(somebody(role)))).toBe(true)
  })

  test('a parent or guardian in place of a child, and no longer once the child is of age (BW 1:233, 1:245)', () => {
    for (const role of ['parent', 'guardian'] as const) {
      expect(shares(somebody(role), young)).toEqual({ holder: 'nothing', representative: 'letter' })
      expect(shares(somebody(role), grown)).toEqual({ holder: 'letter', representative: 'copy' })
    }
  })

  test('nobody reads along without an authorisation (Awb 2:1)', () => {
    for (const role of ['authorised', 'family', 'partner', 'budget-help', 'other'] as const)
      expect(shares(somebody(role, { basis: null }))).toEqual({ holder: 'letter', representative: 'nothing' })
  })
})

describe('what has to be thought about', () => {
  const warnings = (...of: Parameters<typeof proposal>) => proposal(...of).flatMap((one) => one.warnings)

  test.each<[string, Parameters<typeof proposal>]>([
    ['representative-provides', [somebody('mentor', { provides: true, sharesNameWithProvider: true })]],
    ['namesake-provides', [somebody('mentor', { sharesNameWithProvider: true })]],
    ['representative-suspected', [somebody('curator', { suspected: true })]],
    ['authority-not-shown', [somebody('curator', { basis: null })]],
    ['under-age-alone', [null, young]],
    ['under-age-alone', [somebody('mentor'), young]],
  ])('%s', (warning, of) => {
    expect(warnings(...of)).toEqual([warning])
    expect(needsChoice(proposal(...of))).toBe(true)
  })

  test('whatever the capacity, somebody gets the letter, and a warning is on somebody who is there', () => {
    const parties = fc.record({
      role: fc.constantFrom(...RepresentativeRole.options),
      basis: fc.constantFrom(null, 'Machtiging'),
      provides: fc.boolean(),
      sharesNameWithProvider: fc.boolean(),
      suspected: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.option(parties), fc.constantFrom(null, grown, young), (representative, birthDate) => {
        const proposed = proposeAddressees({ birthDate, representative }, today)
        expect(proposed.some((one) => one.proposed === 'letter')).toBe(true)
        expect(proposed).toHaveLength(representative ? 2 : 1)
        if (representative?.provides || representative?.suspected) expect(proposed[1]?.warnings.length).toBeGreaterThan(0)
      }),
    )
  })

  test('a child is of age on its eighteenth birthday, also when born on the 29th of February', () => {
    expect([isUnderAge('2006-03-26', today), isUnderAge('2006-03-25', today), isUnderAge(null, today)]).toEqual([true, false, false])
    expect([isUnderAge('2008-02-29', '2026-02-28'), isUnderAge('2008-02-29', '2026-03-01')]).toEqual([true, false])
  })
})

describe('the choice', () => {
  const curator = proposal(somebody('curator'))
  const choice = (holder: string, representative: string, because: string | null = null) =>
    settleAddressees(curator, [
      { who: 'holder', gets: holder as never, address: '', because },
      { who: 'representative', gets: representative as never, address: '', because },
    ])

  test('goes as proposed without a reason, and otherwise with one', () => {
    expect(choice('copy', 'letter').map(({ gets }) => gets)).toEqual(['copy', 'letter'])
    expect(() => choice('nothing', 'letter')).toThrow('suspension.addressee-because-needed')
    expect(choice('nothing', 'letter', 'De curator leest de brief met mevrouw.').map(({ gets }) => gets)).toEqual(['nothing', 'letter'])
  })

  test('never passes a warning in silence, even as proposed', () => {
    const warned = proposal(somebody('curator', { suspected: true }))
    const sent = [
      { who: 'holder', gets: 'copy', address: '', because: null },
      { who: 'representative', gets: 'letter', address: '', because: null },
    ] as const
    expect(() => settleAddressees(warned, sent)).toThrow('suspension.addressee-because-needed')
  })

  test('is about exactly those who are there, and one of them gets the letter itself', () => {
    expect(() => choice('copy', 'copy', 'Zo is het afgesproken.')).toThrow('suspension.nobody-addressed')
    expect(() => settleAddressees(curator, [{ who: 'holder', gets: 'letter', address: '', because: null }])).toThrow(
      'suspension.addressees-needed',
    )
    const twice = { who: 'holder', gets: 'letter', address: '', because: null } as const
    expect(() => settleAddressees(curator, [twice, twice])).toThrow('suspension.addressees-needed')
  })
})
