import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths } from '#platform/contract/calendar.ts'
import { checkDoneOn, checkDueOn } from './safety-rules.ts'

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days))
const shift = fc.integer({ min: -200, max: 200 })

test('a step is due today or later, and within three months', () => {
  fc.assert(
    fc.property(day, shift, (today, days) => {
      const dueOn = addDays(today, days)
      const check = () => checkDueOn(dueOn, today)

      if (days < 0) expect(check).toThrow('safety-step.due-in-past')
      else if (dueOn > addMonths(today, 3)) expect(check).toThrow('safety-step.due-too-far')
      else expect(check).not.toThrow()
    }),
  )
})

test('a step was done between the opening of the file and today, both included', () => {
  fc.assert(
    fc.property(day, fc.nat(100), shift, (openedOn, age, days) => {
      const today = addDays(openedOn, age)
      const doneOn = addDays(openedOn, days)
      const check = () => checkDoneOn(doneOn, { openedOn, today })

      if (days > age) expect(check).toThrow('safety-step.done-in-future')
      else if (days < 0) expect(check).toThrow('safety-step.done-before-file')
      else expect(check).not.toThrow()
    }),
  )
})
