import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#platform/contract/calendar.ts'
import type { Refusal } from '#platform/server/refusal.ts'
import { type DataCategory, dataCategoryWords, type PartnerKind, partnerKindWords } from '../../contract.ts'
import { type AgreementSeen, findCover, type PartnerSeen, type Wanted } from './sharing-rules.ts'

const TODAY = '2024-11-14'
const uwv: PartnerSeen = { id: 'uwv', name: 'UWV', kind: 'uwv', active: true }
const police: PartnerSeen = { id: 'police', name: 'Politie', kind: 'police', active: true }
const agreed: AgreementSeen = {
  id: 'a',
  reference: 'D-2024-0001',
  purpose: 'benefit-enforcement',
  route: 'law',
  state: 'in-force',
  validFrom: '2024-01-01',
  validTo: '2025-01-01',
  endedAt: null,
  keepDays: 30,
  out: ['address', 'work'],
  in: ['business'],
}
const wanted: Wanted = { purpose: 'benefit-enforcement', direction: 'out', categories: ['address'] }

/** The code, and the words at each field. */
function refusalOf(run: () => unknown): [code: string, ...details: string[]] | null {
  try {
    run()
    return null
  } catch (error) {
    const { code, errors } = error as Refusal
    return [code, ...errors.map(({ pointer, detail }) => `${pointer.slice('#/body/'.length)}: ${detail}`)]
  }
}
const refused = (what: Partial<Wanted>, partner = uwv, agreements: AgreementSeen[] = [agreed], today = TODAY) =>
  refusalOf(() => findCover({ ...wanted, ...what }, partner, agreements, today))

test('an agreement covers from its first day until the day before it no longer holds, whatever the day', () => {
  const days = fc.integer({ min: -800, max: 800 })
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 800 }), days, (start, length, later) => {
      const validFrom = addDays(TODAY, start)
      const validTo = addDays(validFrom, length)
      const today = addDays(TODAY, later)
      const code = refusalOf(() => findCover(wanted, uwv, [{ ...agreed, validFrom, validTo }], today))?.[0] ?? null
      expect(code).toBe(today < validFrom ? 'sharing.not-covered' : today < validTo ? null : 'sharing.agreement-lapsed')
    }),
  )
})

test('what is covered is exactly what one agreement in force has this way', () => {
  const categories = Object.keys(dataCategoryWords) as DataCategory[]
  const some = fc.subarray(categories)
  fc.assert(
    fc.property(some, some, fc.subarray(categories, { minLength: 1 }), (out, taken, asked) => {
      const agreement = { ...agreed, out, in: taken }
      for (const direction of ['out', 'in'] as const) {
        const all = asked.every((one) => agreement[direction].includes(one))
        expect(refused({ direction, categories: asked }, uwv, [agreement])?.[0] ?? null).toBe(all ? null : 'sharing.not-covered')
      }
    }),
  )
})

test('to the police nothing ever goes by law alone, whatever was agreed', () => {
  const kinds = fc.constantFrom(...(Object.keys(partnerKindWords) as PartnerKind[]))
  fc.assert(
    fc.property(kinds, fc.constantFrom('law', 'riec', 'lsi'), fc.constantFrom('out', 'in'), (kind, route, direction) => {
      const partner = { ...uwv, kind }
      const code = refused({ direction }, partner, [{ ...agreed, route, in: ['address'] }])?.[0] ?? null
      expect(code).toBe(kind === 'police' && direction === 'out' && route === 'law' ? 'sharing.police-only-through' : null)
    }),
  )
})

test('the refusal names the partner, the purpose, each kind of data and the direction', () => {
  expect(refused({ categories: ['address', 'income', 'bsn'] })).toEqual([
    'sharing.not-covered',
    'categories: Geen afspraak over rechtmatigheid van uitkeringen laat ons "inkomen en vermogen" aan UWV geven.',
    'categories: Geen afspraak over rechtmatigheid van uitkeringen laat ons "BSN" aan UWV geven.',
  ])
  expect(refused({ direction: 'in' })?.[1]).toContain('"adres" van UWV ontvangen')
  expect(refused({ purpose: 'address-quality' })).toEqual([
    'sharing.not-covered',
    'partnerId: Met UWV is vandaag geen afspraak van kracht over juistheid van adressen in de BRP.',
  ])
  expect(refused({}, uwv, [{ ...agreed, state: 'draft' }])?.[1]).toContain('D-2024-0001 is nog een concept.')
  expect(refused({}, uwv, [{ ...agreed, validFrom: '2024-12-01' }])?.[1]).toContain('D-2024-0001 geldt pas vanaf 1 december 2024.')
  expect(refused({}, { ...uwv, active: false })?.[1]).toBe('partnerId: UWV staat op niet meer in gebruik.')
})

test('an agreement that is over is named with the last day on which it held', () => {
  const lapsed = { ...agreed, validTo: '2024-11-01' }
  const earlier = { ...agreed, reference: 'D-2023-0009', validTo: '2024-02-01' }
  expect(refused({}, uwv, [earlier, lapsed])).toEqual([
    'sharing.agreement-lapsed',
    'partnerId: Afspraak D-2024-0001 met UWV over rechtmatigheid van uitkeringen is verlopen en gold tot en met 31 oktober 2024.',
  ])
  const ended = { ...agreed, state: 'ended', endedAt: new Date('2024-10-03T22:30:00Z') } as const
  expect(refused({}, uwv, [ended])?.[1]).toContain('is beëindigd en gold tot en met 4 oktober 2024.')
  expect(refused({ categories: ['income'] }, uwv, [lapsed])?.[0]).toBe('sharing.not-covered')
})

test('of several agreements the one counts under which things are back soonest, and two halves make no whole', () => {
  const shorter = { ...agreed, id: 'b', keepDays: 14 }
  expect(findCover(wanted, uwv, [agreed, shorter], TODAY)).toMatchObject({ agreementId: 'b', dueOn: '2024-11-28' })
  const halves = [
    { ...agreed, out: ['address'] as const },
    { ...shorter, reference: 'D-2024-0002', out: ['income'] as const },
  ]
  expect(refused({ categories: ['address', 'income'] }, uwv, halves)?.[1]).toContain('(D-2024-0001, D-2024-0002)')
})

test('a criminal report needs no agreement, has a number, and goes outward to the police or the prosecutor', () => {
  expect(findCover({ ...wanted, criminalReport: ' PL0900-123 ' }, police, [], TODAY)).toEqual({
    partnerId: 'police',
    route: 'criminal-report',
    agreementId: null,
    agreementReference: null,
    criminalReport: 'PL0900-123',
    dueOn: '2024-12-14',
  })
  expect(refused({ criminalReport: 'PL0900-123' })?.[1]).toMatch(/^partnerId: UWV is geen politie/)
  expect(refused({ route: 'criminal-report' }, police)?.[1]).toMatch(/^criminalReport: /)
  expect(refused({ criminalReport: 'PL0900-123', direction: 'in' }, police)?.[1]).toMatch(/^direction: /)
  expect(refused({ criminalReport: 'PL0900-123', route: 'riec' }, police)?.[1]).toMatch(/^route: /)
})

test('with the police an agreement that lapsed is told as such only when it ran along a way that is open', () => {
  const riec = { ...agreed, route: 'riec', validTo: '2024-06-01' } as const
  expect(refused({}, police, [riec])?.[0]).toBe('sharing.agreement-lapsed')
  expect(refused({}, police, [{ ...riec, route: 'law' }])?.[0]).toBe('sharing.police-only-through')
  expect(refused({ route: 'law' }, police, [riec])?.[0]).toBe('sharing.police-only-through')
})
