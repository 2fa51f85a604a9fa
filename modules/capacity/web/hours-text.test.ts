import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hoursWriting, writeHours } from './hours-text.ts'

test.each([
  ['7:15', 435],
  ['7u15', 435],
  ['7,25', 435],
  ['7.5', 450],
  ['8', 480],
  ['0', 0],
  ['24:00', 1440],
])('%s is %i minutes', (text, minutes) => {
  expect(hoursWriting.read(text)).toBe(minutes)
})

test.each(['7.30', '7:60', '25', '24:01', 'acht', '-1', '7:5'])('%s is not read', (text) => {
  expect(hoursWriting.read(text)).toBeUndefined()
})

test('what is written is read back the same', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1440 }), (minutes) => hoursWriting.read(writeHours(minutes)) === minutes))
})

test('what is taken off keeps its sign', () => {
  expect(writeHours(-90)).toBe('−1:30')
})
