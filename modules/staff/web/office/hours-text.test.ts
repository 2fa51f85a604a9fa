import { expect, test } from 'vitest'
import { readParts, writeParts } from './hours-text.ts'

test('opening hours are read as people write them', () => {
  const morningAndAfternoon = [
    { from: '09:00', until: '12:30' },
    { from: '13:00', until: '17:00' },
  ]

  expect(readParts('9-17')).toEqual([{ from: '09:00', until: '17:00' }])
  expect(readParts('09:00–12:30, 13:00–17:00')).toEqual(morningAndAfternoon)
  expect(readParts('9.00 tot 12.30 en 13.00 tot 17.00')).toEqual(morningAndAfternoon)
  expect(readParts('  ')).toEqual([])
})

test('what is no opening hours is not read as something else', () => {
  for (const text of ['negen uur', '09:00', '9-', '9-12-17', '9-12,', '25:00-26:00']) expect(readParts(text), text).toBeUndefined()
})

test('what is written is read back', () => {
  const parts = [
    { from: '08:15', until: '12:00' },
    { from: '12:45', until: '20:00' },
  ]
  expect(readParts(writeParts(parts))).toEqual(parts)
})
