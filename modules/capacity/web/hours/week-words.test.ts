import { expect, test } from 'vitest'
import { formatIn } from '#platform/web/format.ts'
import { monthLater, monthName, weekNumber } from './week-words.ts'

test.each([
  ['2024-12-02', 49],
  ['2024-12-30', 1],
  ['2020-12-28', 53],
  ['2021-01-04', 1],
])('the week of Monday %s is week %i', (monday, number) => {
  expect(weekNumber(monday)).toBe(number)
})

test('a month has its name, and the next one', () => {
  expect(monthName(formatIn('nl'), '2024-11-01')).toBe('november 2024')
  expect(monthName(formatIn('en'), '2024-11-01')).toBe('November 2024')
  expect(monthLater('2024-12-01', 1)).toBe('2025-01-01')
  expect(monthLater('2024-01-01', -1)).toBe('2023-12-01')
})
