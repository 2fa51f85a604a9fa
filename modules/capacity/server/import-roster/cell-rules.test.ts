import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#platform/contract/calendar.ts'
import { plainCell, readTime, readTimes } from '../../contract.ts'
import { readDay, readDayHeading } from './day-rules.ts'

const minutes = fc.integer({ min: 0, max: 1439 })
const days = fc.integer({ min: 0, max: 3000 }).map((later) => addDays('2020-01-01', later))
const weekdays = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za']

test('a time is the same however it is written', () => {
  fc.assert(
    fc.property(minutes, fc.constantFrom(':', '.', ''), fc.boolean(), (minute, between, padded) => {
      const [hours, rest] = [String(Math.floor(minute / 60)), String(minute % 60).padStart(2, '0')]
      expect(readTime(`${padded ? hours.padStart(2, '0') : hours}${between}${rest}`)).toBe(`${hours.padStart(2, '0')}:${rest}`)
    }),
  )
  expect(['9:00', '09.00', '0900', '9', '9 uur', '9:00:00', ' 9:00 '].map(readTime)).toEqual(Array(7).fill('09:00'))
})

test('what is no time is not made into one', () => {
  for (const text of ['', '24:00', '9:60', '9.5', '0,375', 'negen', '-9:00', '9:00:30', '12345'])
    expect(readTime(text), text).toBeUndefined()
  expect(readTimes('9:00 - 17.30')).toEqual({ from: '09:00', until: '17:30' })
  expect(readTimes('9 tot 17')).toEqual({ from: '09:00', until: '17:00' })
  for (const text of ['D', '9', '9-12-17', '9-', 'total-9']) expect(readTimes(text), text).toBeUndefined()
})

test('a date is the same however it is written, and has to fall on its day of the week', () => {
  fc.assert(
    fc.property(days, (day) => {
      const [year, month, date] = day.split('-').map(Number)
      const named = weekdays[new Date(day).getUTCDay()]
      const wrong = weekdays[(new Date(day).getUTCDay() + 1) % 7]
      expect([day, `${date}-${month}-${year}`, `${named} ${date}-${month}-${year}`].map(readDay)).toEqual([day, day, day])
      expect(readDay(`${wrong} ${date}-${month}-${year}`)).toBe('not-that-weekday')
      expect(readDayHeading(`${named} ${date}-${month}`, day)).toBe(day)
    }),
  )
})

test('days that do not exist, other orders and half dates are no dates', () => {
  for (const text of ['31-2-2025', '2025-02-30', '29-2-2023', '12/2/2024', '2-12', '2-12-24', '0-1-2024', '1-13-2024', 'D', ''])
    expect(readDay(text), text).toBeUndefined()
})

test('a day above a column without a year is the first one that can be planned, and has to fall on its day of the week', () => {
  expect(readDayHeading('2-12', '2024-11-25')).toBe('2024-12-02')
  expect(readDayHeading('ma. 6 januari', '2024-12-20')).toBe('2025-01-06')
  expect(readDayHeading('28-12', '2025-01-03')).toBe('2024-12-28')
  expect(readDayHeading('1 mrt', '2024-11-25')).toBe('2025-03-01')
  expect(readDayHeading('wo 3-12', '2024-11-25')).toBe('not-that-weekday')
  expect(readDayHeading('1-9-2024', '2024-11-25')).toBe('2024-09-01')
  for (const text of ['vr 30-2', '29-2', 'Naam', '12']) expect(readDayHeading(text, '2024-11-25'), text).toBeUndefined()
})

test('the apostrophe before what would be a formula goes away, and no other', () => {
  expect(["'-Jan", "'t Hooft", ' Ben  de   Wit '].map(plainCell)).toEqual(['-Jan', "'t Hooft", 'Ben de Wit'])
})
