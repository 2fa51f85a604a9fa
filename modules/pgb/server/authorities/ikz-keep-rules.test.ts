import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths } from '#platform/contract/calendar.ts'
import { keepUntil, yearlyLooks } from './ikz-keep-rules.ts'

const terms = { months: 48, aggravatedMonths: 96 }
const days = fc.integer({ min: 0, max: 6000 }).map((after) => addDays('2025-01-01', after))

test('what went to the IKZ is kept four years, and eight with a look each year from the fourth', () => {
  expect(keepUntil('2025-03-10', false, terms)).toBe('2029-03-10')
  expect(yearlyLooks('2025-03-10', '2029-03-10', terms)).toEqual([])
  expect(keepUntil('2025-03-10', true, terms)).toBe('2033-03-10')
  expect(yearlyLooks('2025-03-10', '2033-03-10', terms)).toEqual(['2029-03-10', '2030-03-10', '2031-03-10', '2032-03-10'])
})

test('whatever the day: aggravated is kept longer, and every look lies after the ordinary term and before the end', () => {
  fc.assert(
    fc.property(days, (sentOn) => {
      const [short, long] = [keepUntil(sentOn, false, terms), keepUntil(sentOn, true, terms)]
      const looks = yearlyLooks(sentOn, long, terms)
      expect(short > sentOn && long > short).toBe(true)
      expect(looks).toHaveLength(4)
      expect(looks.every((look, at) => look === addMonths(sentOn, 48 + 12 * at) && look >= short && look < long)).toBe(true)
      expect(yearlyLooks(sentOn, short, terms)).toEqual([])
    }),
  )
})
