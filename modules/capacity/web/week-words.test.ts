import { expect, test } from 'vitest'
import { weekNumber } from './week-words.ts'

test.each([
  ['2024-12-02', 49],
  ['2024-12-30', 1],
  ['2020-12-28', 53],
  ['2021-01-04', 1],
])('the week of Monday %s is week %i', (monday, number) => {
  expect(weekNumber(monday)).toBe(number)
})
