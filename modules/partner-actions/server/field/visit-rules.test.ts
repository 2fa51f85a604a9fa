import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '#platform/server/refusal.ts'
import { careSignalWords, entryConsentWords, foundWords, locationKindWords, powerWords, visitStateWords } from '../../contract.ts'
import { claimsEntry, decideVisit, type Told, type VisitGround } from './visit-rules.ts'

const now = new Date('2024-11-14T21:00:00Z')
const ground: VisitGround = {
  kind: 'business',
  framework: 'participation-act',
  plannedAt: new Date('2024-11-01T09:00:00Z'),
  crew: ['anna', 'bert'],
  partners: ['uwv'],
  designations: [{ accountId: 'anna', kind: 'wmo-supervisor' }],
}
const told: Told = {
  state: 'visited',
  arrivedAt: '2024-11-14T19:00:00.000Z',
  leftAt: '2024-11-14T19:20:00.000Z',
  found: ['work-not-reported'],
  note: 'Twee mensen achter de toonbank.',
  careSignals: [],
  careNote: '',
  power: 'participation-act-53a',
  consent: 'not-needed',
  colleagues: ['anna'],
  partners: [],
  people: 2,
  recordedAt: '2024-11-14T19:21:00.000Z',
}
function codeOf(changed: Partial<Told>, where: Partial<VisitGround> = {}): string | null {
  try {
    decideVisit({ ...told, ...changed }, { ...ground, ...where }, now)
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

test('what was found, by whom and when, stands', () => {
  expect(codeOf({})).toBeNull()
  expect(codeOf({ found: ['nothing-found'] })).toBeNull()
  expect(codeOf({ state: 'nobody-there', found: [], colleagues: [] })).toBeNull()
})

test.each([
  ['visit.found-missing', { found: [] }],
  ['visit.nothing-found-alone', { found: ['nothing-found', 'unsafe'] }],
  ['visit.nobody-named', { colleagues: [], partners: [] }],
  ['visit.not-of-crew', { colleagues: ['anna', 'carla'] }],
  ['visit.partner-not-in-action', { partners: ['politie'] }],
  ['visit.power-without-consent', { power: 'consent', consent: 'not-needed' }],
  ['visit.power-without-consent', { power: 'consent', consent: 'refused' }],
  ['visit.designation-missing', { power: 'social-support-6-1', colleagues: ['bert'] }],
  ['visit.designation-missing', { power: 'youth-act' }],
  ['visit.left-before-arrived', { leftAt: '2024-11-14T18:59:00.000Z' }],
  ['visit.holds-number', { note: 'BSN 9999 90019 genoemd' }],
  ['visit.holds-number', { careNote: '999.990.019' }],
] satisfies [string, Partial<Told>][])('%s: %j', (code, changed) => {
  expect(codeOf(changed)).toBe(code)
})

test('a supervisor of the Wmo who was there makes it supervision of the Wmo', () => {
  expect(codeOf({ power: 'social-support-6-1', colleagues: ['bert', 'anna'] })).toBeNull()
})

test('in the national approach to address fraud no other law opens the conversation', () => {
  const laa = { framework: 'laa' } as const
  expect(codeOf({ power: 'participation-act-53a' }, laa)).toBe('visit.other-power-in-laa')
  expect(codeOf({ power: 'social-support-6-1' }, laa)).toBe('visit.other-power-in-laa')
  expect(codeOf({ power: 'brp-4-2' }, laa)).toBeNull()
  expect(codeOf({ power: 'public-place' }, laa)).toBeNull()
})

test('in a home it is said whether there was consent, and after a refusal nobody was inside', () => {
  const home = { kind: 'home' } as const
  expect(codeOf({ consent: 'not-needed' }, home)).toBe('visit.consent-refused')
  expect(codeOf({ consent: 'given', note: 'Met de bewoner naar binnen gegaan.' }, home)).toBeNull()
  expect(codeOf({ consent: 'refused', note: 'Aan de deur gesproken; wij zijn niet naar binnen gegaan.' }, home)).toBeNull()
  expect(codeOf({ consent: 'refused', note: 'Bewoner wilde niet, toch zijn wij binnengetreden.' }, home)).toBe('visit.consent-refused')
  expect(codeOf({ power: 'public-place', note: 'Deur stond open. Wij liepen naar binnen.' }, home)).toBe('visit.consent-refused')
  expect(codeOf({ power: 'partner-power', partners: ['uwv'], note: 'De politie is binnengetreden.' }, home)).toBeNull()
})

test('a business lets a supervisor in without consent, and nobody else after a refusal', () => {
  const note = 'Wij zijn naar binnen gegaan.'
  expect(codeOf({ power: 'social-support-6-1', consent: 'refused', note })).toBeNull()
  expect(codeOf({ power: 'participation-act-53a', consent: 'refused', note })).toBe('visit.consent-refused')
  expect(codeOf({ power: 'participation-act-53a', consent: 'not-needed', note })).toBeNull()
})

test('a clock of a device may differ by a day and no more', () => {
  fc.assert(
    fc.property(fc.integer({ min: -16 * 1440, max: 3 * 1440 }), (minutes) => {
      const recordedAt = new Date(now.getTime() + minutes * 60_000).toISOString()
      const before = ground.plannedAt.getTime() - new Date(recordedAt).getTime() > 86_400_000
      const expected = minutes > 1440 ? 'visit.in-future' : before ? 'visit.before-planned' : null
      return codeOf({ recordedAt }) === expected
    }),
  )
})

const some = <Value extends string>(words: Record<Value, unknown>) => fc.constantFrom(...(Object.keys(words) as Value[]))
const anyTold: fc.Arbitrary<Partial<Told>> = fc.record({
  state: some(visitStateWords),
  found: fc.uniqueArray(some(foundWords)),
  careSignals: fc.uniqueArray(some(careSignalWords)),
  power: some(powerWords),
  consent: some(entryConsentWords),
  colleagues: fc.subarray(['anna', 'bert']),
  partners: fc.subarray(['uwv']),
  note: fc.constantFrom('', 'Aan de deur gesproken.', 'Wij zijn naar binnen gegaan.', 'Niemand is binnengetreden.'),
})

test('whatever stands: what was found fits, consent is there where it is the power, and no home was entered without it', () => {
  let stood = 0
  fc.assert(
    fc.property(anyTold, some(locationKindWords), (changed, kind) => {
      if (codeOf(changed, { kind }) !== null) return
      stood++
      const { state, found = [], power, consent, note = '' } = changed
      expect(state === 'visited' && found.length === 0).toBe(false)
      expect(found.includes('nothing-found') && found.length > 1).toBe(false)
      expect(power === 'consent' && consent !== 'given').toBe(false)
      expect(kind === 'home' && consent !== 'given' && power !== 'partner-power' && note === 'Wij zijn naar binnen gegaan.').toBe(false)
      expect(power === 'youth-act').toBe(false)
    }),
    { numRuns: 2000 },
  )
  expect(stood).toBeGreaterThan(50)
})

test('going in is told in many words, and not going in is not going in', () => {
  for (const note of ['Wij liepen naar binnen', 'de woning betreden', 'Collega is binnengelaten', 'Daarna waren wij binnen'])
    expect(claimsEntry(note), note).toBe(true)
  for (const note of [
    'niet naar binnen gegaan',
    'Wij keken door het raam naar binnen.',
    'Zonder te zijn binnengegaan',
    'binnen twee weken terug',
    '',
  ])
    expect(claimsEntry(note), note).toBe(false)
})
