import { expect, test } from 'vitest'
import { dutchDayAndTime, dutchMoment } from './dutch-moment.ts'

test.each([
  ['2024-07-01', '09:30', '2024-07-01T07:30:00.000Z'],
  ['2024-12-01', '09:30', '2024-12-01T08:30:00.000Z'],
  ['2024-03-31', '01:30', '2024-03-31T00:30:00.000Z'],
  ['2024-03-31', '03:30', '2024-03-31T01:30:00.000Z'],
  ['2024-10-27', '04:00', '2024-10-27T03:00:00.000Z'],
])('%s at %s in the Netherlands is %s', (day, time, moment) => {
  expect(dutchMoment(day, time)).toBe(moment)
  expect(dutchDayAndTime(moment)).toEqual({ day, time })
})
