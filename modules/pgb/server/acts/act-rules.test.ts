import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refusalOf } from '#modules/investigations/server/testing/refusal-of.ts'
import { addDays } from '#platform/contract/calendar.ts'
import type { PlanAct, RecordAct } from '../../contract.ts'
import { answerItem, designationFor, dutyOf, mustBeWithSomebody, readAlong, recordAct } from './act-rules.ts'

const TODAY = '2024-03-18'
const HOLDER = '00000000-0000-7000-8000-00000000000a'
const PROVIDER = '00000000-0000-7000-8000-00000000000b'
const designated = [{ id: 'd', from: '2024-01-01', until: '2024-03-10' }]

describe('in which capacity (Wmo 2015 art. 2.3.8, 2.3.9, 6.1; Awb art. 5:17)', () => {
  test('towards a client only as officer of the college', () => {
    const talk = { kind: 'talk', actingAs: 'supervisor', holderId: HOLDER } as const

    expect(refusalOf(() => designationFor(talk, TODAY, designated))).toBe('budget-act.client-only-as-officer')
    expect(designationFor({ ...talk, actingAs: 'college-officer' }, TODAY, [])).toBeNull()
  })

  test('records are inspected as supervisor only (Awb art. 5:17)', () => {
    const check = { kind: 'administration-check', actingAs: 'college-officer', holderId: null } as const

    expect(refusalOf(() => designationFor(check, '2024-03-04', designated))).toBe('budget-act.check-only-as-supervisor')
    expect(designationFor({ ...check, actingAs: 'supervisor' }, '2024-03-04', designated)).toBe('d')
  })

  test('a provider may be asked in either capacity', () => {
    expect(designationFor({ kind: 'talk', actingAs: 'college-officer', holderId: null }, TODAY, [])).toBeNull()
    expect(designationFor({ kind: 'talk', actingAs: 'supervisor', holderId: null }, '2024-03-10', designated)).toBe('d')
  })

  test('a designation counts on every day from its first until its last, and on no other (Wmo 2015 art. 6.1)', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 300 }), (offset, length) => {
        const from = '2024-01-01'
        const until = addDays(from, length)
        const day = addDays(from, offset)
        const found = () => designationFor({ kind: 'talk', actingAs: 'supervisor', holderId: null }, day, [{ id: 'd', from, until }])
        if (offset >= 0 && offset <= length) expect(found()).toBe('d')
        else expect(refusalOf(found)).toBe('budget-act.no-designation')
      }),
    )
  })
})

test('which duty is told: to a client 2.3.8 or Jeugdwet 8.1.2, to a provider 5.2.2, by a supervisor Awb 5:20, and to whoever has none that it is free', () => {
  expect(dutyOf('wmo', 'college-officer', 'budget-holder')).toBe('wmo-2-3-8')
  expect(dutyOf('youth-act', 'college-officer', 'representative')).toBe('youth-8-1-2')
  expect(dutyOf('wmo', 'college-officer', 'provider')).toBe('wmo-5-2-2')
  expect(dutyOf('youth-act', 'college-officer', 'provider')).toBe('voluntary')
  expect(dutyOf('wmo', 'college-officer', 'other')).toBe('voluntary')
  expect(dutyOf('youth-act', 'supervisor', 'employee')).toBe('awb-5-20')
})

const plan = (changes: Partial<PlanAct> = {}): PlanAct => ({
  kind: 'talk',
  actingAs: 'college-officer',
  holderId: HOLDER,
  providerId: null,
  withWhom: 'budget-holder',
  withName: '',
  about: 'Of de zorg is gegeven.',
  onDay: TODAY,
  from: null,
  until: null,
  place: 'office',
  interpreter: '',
  helper: '',
  ...changes,
})

test('an act is with one client or one provider, and with somebody who belongs there', () => {
  expect(refusalOf(() => mustBeWithSomebody(plan()))).toBeNull()
  for (const wrong of [
    { providerId: PROVIDER },
    { holderId: null },
    { holderId: null, providerId: PROVIDER },
    { withWhom: 'provider' },
    { withWhom: 'other' },
    { from: '10:00' },
    { from: '10:00', until: '10:00' },
  ] as const)
    expect(
      refusalOf(() => mustBeWithSomebody(plan(wrong))),
      JSON.stringify(wrong),
    ).toBe('input.invalid')
})

const record = (changes: Partial<RecordAct> = {}): RecordAct => ({
  onDay: TODAY,
  from: '10:00',
  until: '11:00',
  place: 'office',
  withName: '',
  interpreter: '',
  helper: '',
  legitimation: 'shown',
  purposeTold: true,
  dutyTold: true,
  limitsTold: true,
  rightTold: false,
  homeConsent: '',
  statement: 'De zorg kwam volgens afspraak.',
  notAsked: '',
  ...changes,
})
const officer = { state: 'planned', actingAs: 'college-officer' } as const
const supervisor = { state: 'planned', actingAs: 'supervisor' } as const

describe('before an act counts as done', () => {
  test('a home is never entered without consent (Awb art. 5:15)', () => {
    expect(refusalOf(() => recordAct(officer, record({ place: 'home' }), TODAY))).toBe('budget-act.home-without-consent')
    expect(refusalOf(() => recordAct(officer, record({ place: 'home', homeConsent: 'Zei: kom binnen.' }), TODAY))).toBeNull()
  })

  test('purpose and duty were told, by a supervisor the limits as well (Awb art. 5:20 lid 2)', () => {
    expect(refusalOf(() => recordAct(officer, record({ purposeTold: false }), TODAY))).toBe('budget-act.purpose-not-told')
    expect(refusalOf(() => recordAct(officer, record({ dutyTold: false }), TODAY))).toBe('budget-act.purpose-not-told')
    expect(refusalOf(() => recordAct(officer, record({ limitsTold: false, legitimation: null }), TODAY))).toBeNull()
    expect(refusalOf(() => recordAct(supervisor, record({ limitsTold: false }), TODAY))).toBe('budget-act.purpose-not-told')
  })

  test('a supervisor records the legitimation (Awb art. 5:12); telling of the right not to incriminate oneself is optional', () => {
    expect(refusalOf(() => recordAct(supervisor, record({ legitimation: null }), TODAY))).toBe('budget-act.legitimation-missing')
    expect(refusalOf(() => recordAct(supervisor, record({ legitimation: 'not-asked', rightTold: false }), TODAY))).toBeNull()
  })

  test('it happened, and once', () => {
    expect(refusalOf(() => recordAct(officer, record({ onDay: '2024-03-19' }), TODAY))).toBe('input.invalid')
    expect(refusalOf(() => recordAct(officer, record({ until: '09:00' }), TODAY))).toBe('input.invalid')
    expect(refusalOf(() => recordAct({ ...officer, state: 'done' }, record(), TODAY))).toBe('budget-act.not-planned')
  })
})

test('an account is read along after the talk, and the reaction comes after it was sent', () => {
  const act = { state: 'done', onDay: '2024-03-04' } as const
  const sent = { sentOn: '2024-03-06', reactionOn: null, reaction: '', agreed: null }

  expect(refusalOf(() => readAlong(act, sent, TODAY))).toBeNull()
  expect(refusalOf(() => readAlong({ ...act, state: 'planned' }, sent, TODAY))).toBe('budget-act.not-done')
  expect(refusalOf(() => readAlong(act, { ...sent, sentOn: '2024-03-03' }, TODAY))).toBe('input.invalid')
  expect(refusalOf(() => readAlong(act, { ...sent, reactionOn: '2024-03-05' }, TODAY))).toBe('input.invalid')
  expect(refusalOf(() => readAlong(act, { ...sent, agreed: true }, TODAY))).toBe('input.invalid')
})

test('what was not given whole has a reason, and only what was given is copied and goes back (Awb art. 5:17)', () => {
  const act = { onDay: '2024-03-04' }
  const answer = { answer: 'given', because: '', copied: true, givenBackOn: '2024-03-05' } as const

  expect(refusalOf(() => answerItem(answer, act, TODAY))).toBeNull()
  expect(refusalOf(() => answerItem({ ...answer, answer: 'partly' }, act, TODAY))).toBe('input.invalid')
  expect(refusalOf(() => answerItem({ ...answer, answer: 'not-there', because: 'Nooit bijgehouden.' }, act, TODAY))).toBe('input.invalid')
  expect(refusalOf(() => answerItem({ ...answer, givenBackOn: '2024-03-03' }, act, TODAY))).toBe('input.invalid')
})
