import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths } from '#platform/contract/calendar.ts'
import { checkAssignedOn, checkKindMayChange } from './assignment-rules.ts'

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days))

test('an assignment counts when it was given in the year before the file began or since, and not later than today', () => {
  fc.assert(
    fc.property(day, fc.nat(800), fc.integer({ min: -900, max: 900 }), (openedOn, age, shift) => {
      const today = addDays(openedOn, age)
      const on = addDays(openedOn, shift)
      const check = () => checkAssignedOn(on, { openedOn, today })

      if (on > today) expect(check).toThrow('budget.assigned-in-future')
      else if (on < addMonths(openedOn, -12)) expect(check).toThrow('budget.assigned-long-before')
      else expect(check).not.toThrow()
    }),
  )
})

test('a file of the day itself can be assigned that day', () => {
  expect(() => checkAssignedOn('2024-02-29', { openedOn: '2024-02-29', today: '2024-02-29' })).not.toThrow()
  expect(() => checkAssignedOn('2023-02-28', { openedOn: '2024-02-29', today: '2024-02-29' })).not.toThrow()
  expect(() => checkAssignedOn('2023-02-27', { openedOn: '2024-02-29', today: '2024-02-29' })).toThrow('budget.assigned-long-before')
})

test.each([
  ['research', 'person', false, 'budget.kind-too-late'],
  ['closed', 'person', false, 'budget.kind-too-late'],
  ['planning', 'organisation', false, 'budget.kind-of-organisation'],
  ['planning', null, false, 'budget.kind-of-organisation'],
  ['opened', 'person', true, 'budget.kind-in-use'],
] as const)('in stage %s, about a %s, in use %s: %s', (stage, subjectKind, inUse, code) => {
  expect(() => checkKindMayChange({ stage, subjectKind, inUse })).toThrow(code)
})

test('before research the kind of an investigation about a person may change while nothing depends on it', () => {
  expect(() => checkKindMayChange({ stage: 'planning', subjectKind: 'person', inUse: false })).not.toThrow()
})
