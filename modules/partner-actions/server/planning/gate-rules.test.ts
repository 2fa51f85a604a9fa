import { expect, test } from 'vitest'
import type { Refusal } from '#platform/server/refusal.ts'
import type { Action, ReadinessKey } from '../../contract.ts'
import { aPlan } from '../testing/plan.ts'
import { checkHeld, checkReady, readinessOf } from './gate-rules.ts'

const member = (byDay: boolean, byEvening: boolean) => ({ byDay, byEvening })
const prepared = (more: object = {}) =>
  ({
    ...aPlan({ briefing: 'Samenkomst.', safety: 'Met zijn tweeën.', stopRule: 'Bij dreiging.' }),
    state: 'planned',
    crew: [member(true, true), member(true, true)],
    partners: [{ task: 'controleert de vergunning' }],
    locations: 1,
    ...more,
  }) as unknown as Action
const missing = (more: object): ReadinessKey[] =>
  readinessOf(prepared(more))
    .filter(({ met }) => !met)
    .map(({ key }) => key)
const refusal = (run: () => unknown): Refusal => {
  try {
    run()
  } catch (error) {
    return error as Refusal
  }
  throw new Error('nothing was refused')
}

test.each<[string, object, ReadinessKey[]]>([
  ['nothing', {}, []],
  ['a briefing', { briefing: '' }, ['briefing']],
  ['safety and a stop rule', { safety: '', stopRule: '' }, ['safety', 'stop-rule']],
  ['a colleague in the evening', { crew: [member(true, true), member(true, false)] }, ['crew-evening']],
  ['everybody', { crew: [] }, ['crew-day', 'crew-evening']],
  ['nobody, as there is no evening', { evening: null, crew: [member(true, false), member(true, false)] }, []],
  ['a place to go', { locations: 0 }, ['locations']],
  ['a task of a partner', { partners: [{ task: 'leidt' }, { task: '' }] }, ['partner-tasks']],
  ['a project that lasts', { framework: 'lsi', frameworkFrom: '2023-01-01', frameworkUntil: '2023-12-31' }, ['framework-period']],
])('for the field it misses %s', (_what, more, keys) => {
  expect(missing(more)).toEqual(keys)
})

test('the refusal names each missing part', () => {
  const action = prepared({ briefing: '', locations: 0 })
  const { code, errors } = refusal(() => checkReady({ ...action, readiness: readinessOf(action) }))

  expect(code).toBe('action.not-ready')
  expect(errors.map(({ code: part }) => part)).toEqual(['locations', 'briefing'])
})

test.each([
  ['its day has yet to come', { dayCame: false, openPacks: [], openLocations: 0 }, 'action.not-yet-held', undefined],
  [
    'somebody has it on a device',
    { dayCame: true, openPacks: ['Specialist'], openLocations: 2 },
    'action.packs-open',
    'Nog bij Specialist.',
  ],
  ['an address has no answer', { dayCame: true, openPacks: [], openLocations: 2 }, 'action.locations-open', 'Nog 2 locaties.'],
])('an action is not carried out while %s', (_what, holding, code, detail) => {
  const refused = refusal(() => checkHeld(prepared({ state: 'ready', holding })))

  expect(refused.code).toBe(code)
  expect(refused.errors[0]?.detail).toBe(detail)
})
