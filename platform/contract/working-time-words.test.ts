import { expect, test } from 'vitest'
import { workingTimeWords } from './working-time-words.ts'

test('working time is told in hours and minutes, without what is nothing', () => {
  const told = (minutes: number) => workingTimeWords(minutes).nl
  expect([0, 1, 59, 60, 61, 200, 2400].map(told)).toEqual([
    '0 minuten',
    '1 minuut',
    '59 minuten',
    '1 uur',
    '1 uur 1 min',
    '3 uur 20 min',
    '40 uur',
  ])
  expect(workingTimeWords(121).en).toBe('2 hours 1 min')
})
