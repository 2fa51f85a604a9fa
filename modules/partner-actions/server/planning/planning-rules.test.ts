import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#platform/contract/calendar.ts'
import type { Refusal } from '#platform/server/refusal.ts'
import { type Action, PlanAction } from '../../contract.ts'
import { aPlan } from '../testing/plan.ts'
import { checkPlan, checkShared, coversDay, effectOf, questionArea } from './planning-rules.ts'

const uwv = '00000000-0000-7000-8000-00000000000a'
const police = '00000000-0000-7000-8000-00000000000b'
const known = [
  { id: uwv, active: true },
  { id: police, active: true },
]
const plan = (more: object = {}) => PlanAction.parse(aPlan(more))
const refusal = (run: () => unknown): Refusal => {
  try {
    run()
  } catch (error) {
    return error as Refusal
  }
  throw new Error('nothing was refused')
}
const refused = (more: object) => refusal(() => checkPlan(plan(more), known))

test.each([
  ['no time at all', { day: null, evening: null }, 'action.no-part'],
  [
    'an evening that begins before the day ends',
    { day: { from: '13:00', until: '18:00' }, evening: { from: '17:30', until: '21:00' } },
    'action.parts-overlap',
  ],
  ['one person without a reason', { neededStaff: 1 }, 'action.staffing-needs-reason'],
  ['five people for a word', { neededStaff: 5, staffingReason: 'groot' }, 'action.staffing-needs-reason'],
  ['LSI without a project', { framework: 'lsi' }, 'action.framework-period'],
  ['a partner that leads but is not named', { ledBy: 'partner' }, 'action.leading-partner'],
  [
    'a partner that leads but does not take part',
    { ledBy: 'partner', leadingPartnerId: police, partners: [{ partnerId: uwv }] },
    'action.leading-partner',
  ],
  ['a partner twice', { partners: [{ partnerId: uwv }, { partnerId: uwv }] }, 'action.partner-unknown'],
  ['a partner that nobody keeps', { partners: [{ partnerId: '00000000-0000-7000-8000-0000000000ff' }] }, 'action.partner-unknown'],
])('%s is refused', (_what, more, code) => {
  expect(refused(more).code).toBe(code)
})

test('the evening may begin where the day ends, and five people may go for a reason', () => {
  expect(() =>
    checkPlan(
      plan({
        day: { from: '13:00', until: '17:00' },
        evening: { from: '17:00', until: '21:00' },
        neededStaff: 5,
        staffingReason: 'Twee gebouwen tegelijk.',
      }),
      known,
    ),
  ).not.toThrow()
})

test('a partner with whom we stopped may stay, and is not chosen anew', () => {
  const ended = [{ id: uwv, active: false }]
  const withUwv = plan({ partners: [{ partnerId: uwv }] })

  expect(() => checkPlan(withUwv, ended, [uwv])).not.toThrow()
  expect(refusal(() => checkPlan(withUwv, ended)).code).toBe('action.partner-unknown')
})

test('any number of people from two to four needs no reason, and any other does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), (neededStaff) => {
      const run = () => checkPlan(plan({ neededStaff }), known)
      if (neededStaff >= 2 && neededStaff <= 4) expect(run).not.toThrow()
      else expect(refusal(run).code).toBe('action.staffing-needs-reason')
    }),
  )
})

test('a project covers exactly the days from its first to its last', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 300 }), (begins, lasts) => {
      const onDay = '2024-11-14'
      const frameworkFrom = addDays(onDay, begins)
      const frameworkUntil = addDays(frameworkFrom, lasts)
      const covered = coversDay(plan({ framework: 'riec', frameworkReference: 'RIEC-1', frameworkFrom, frameworkUntil, onDay }))
      expect(covered).toBe(begins <= 0 && begins + lasts >= 0)
    }),
  )
})

test('an area is not chosen for who lives there', () => {
  const list = [{ word: 'marokkaan', about: 'origin', active: true } as const]
  const only = plan({ areaReason: 'Er wonen daar heel veel Marokkanen.' })
  const beside = { areaReason: 'Drie meldingen van verhuur aan Marokkanen in het derde kwartaal.' }

  expect(refusal(() => questionArea(only, list)).code).toBe('action.only-questionable-grounds')
  expect(refusal(() => questionArea(plan(beside), list))).toMatchObject({
    code: 'action.questionable-grounds',
    errors: [{ pointer: '#/body/areaReason', code: 'marokkaan', detail: '“Marokkanen” gaat over afkomst.' }],
  })
  expect(questionArea(plan({ ...beside, reconsidered: ['marokkaan'] }), list)).toEqual(['marokkaan'])
})

const asAction = (state: Action['state'], more: object = {}) =>
  ({
    ...plan({ briefing: 'Samenkomst.', safety: 'Met zijn tweeën.', stopRule: 'Bij dreiging.' }),
    state,
    crew: [{}],
    ...more,
  }) as unknown as Action
const { municipality: _, ...ready } = { ...asAction('ready'), municipality: undefined }

test('what is ready stays so when only briefing, safety or stop rule is said otherwise', () => {
  expect(effectOf(asAction('ready'), { ...ready, briefing: 'Samenkomst bij de ingang.' })).toEqual({ state: 'ready', movesCrew: false })
  expect(effectOf(asAction('ready'), { ...ready, safety: '' }).state).toBe('planned')
  expect(effectOf(asAction('ready'), { ...ready, area: 'Ergens anders' })).toEqual({ state: 'planned', movesCrew: false })
})

test('the crew follows another day or other times, and nothing changes after the action', () => {
  expect(effectOf(asAction('ready'), { ...ready, onDay: '2024-11-15' })).toEqual({ state: 'planned', movesCrew: true })
  expect(effectOf(asAction('planned'), { ...ready, evening: null }).movesCrew).toBe(true)
  expect(effectOf(asAction('planned', { crew: [] }), { ...ready, evening: null }).movesCrew).toBe(false)
  for (const state of ['held', 'reported', 'cancelled'] as const)
    expect(refusal(() => effectOf(asAction(state), ready)).code).toBe('action.settled')
})

test('once something was shared, its purpose and its partner stay', () => {
  const before = asAction('planned', { partners: [{ partnerId: uwv, name: 'UWV Voorbeeld', task: '', power: '' }] })
  const after = { ...ready, purpose: 'care-enforcement' as const, partners: [] }

  expect(refusal(() => checkShared(before, after, [uwv])).errors.map(({ pointer }) => pointer)).toEqual([
    '#/body/purpose',
    '#/body/partners',
  ])
  expect(() => checkShared(before, after, [])).not.toThrow()
})
