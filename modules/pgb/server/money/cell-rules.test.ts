import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCents, readDay, readIban, readMinutes } from './cell-rules.ts'

const grouped = (digits: string, sign: string) => digits.replace(/\B(?=(\d{3})+$)/g, sign)
const amounts = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 })
const parts = (cents: number) => ({
  sign: cents < 0 ? '-' : '',
  euros: String(Math.floor(Math.abs(cents) / 100)),
  cents: String(Math.abs(cents) % 100).padStart(2, '0'),
})

test('an amount is read to the cent, as a Dutch and as an English office writes it', () => {
  fc.assert(
    fc.property(amounts, (amount) => {
      const { sign, euros, cents } = parts(amount)
      for (const text of [
        `${sign}${euros},${cents}`,
        `${sign}${euros}.${cents}`,
        `${sign}${grouped(euros, '.')},${cents}`,
        `${sign}${grouped(euros, ',')}.${cents}`,
        `€ ${sign}${euros},${cents}`,
        `${euros},${cents}${sign}`,
      ])
        expect(readCents(text), text).toBe(amount)
    }),
  )
})

test('what can be read in two ways, or not at all, is no amount', () => {
  for (const text of [
    '',
    '-',
    '1,234',
    '12,345',
    '0.125',
    '1.23.456',
    '1,2,3',
    '12,345.6.7',
    '1e5',
    '12 34',
    '=1+1',
    '1.234,567',
    '--1',
    '-1-',
    'twaalf',
    ',50',
  ])
    expect(readCents(text), text).toBeUndefined()
  expect([readCents('1.234'), readCents('1,234,567'), readCents('1.234.567'), readCents('0'), readCents('-0'), readCents('7,5')]).toEqual([
    123_400, 123_456_700, 123_456_700, 0, 0, 750,
  ])
})

test('a date is a day of the calendar, in each of its writings, and no other', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10)
      const [year = '', month = '', dayOfMonth = ''] = day.split('-')
      for (const text of [
        day,
        `${day}T00:00:00`,
        day.replaceAll('-', ''),
        `${dayOfMonth}-${month}-${year}`,
        `${Number(dayOfMonth)}/${Number(month)}/${year}`,
      ])
        expect(readDay(text), text).toBe(day)
    }),
  )
  expect([
    readDay('29-2-2024'),
    readDay('29-2-2023'),
    readDay('31-4-2024'),
    readDay('29-2-2100'),
    readDay('29-2-2000'),
    readDay('00-01-2024'),
  ]).toEqual(['2024-02-29', undefined, undefined, undefined, '2000-02-29', undefined])
  for (const text of ['', '2024', '1-1-24', '2024-13-01', '45292', '2024-01-01 08:30']) expect(readDay(text), text).toBeUndefined()
})

test('hours are whole minutes, by clock or by comma', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (minutes) => {
      expect(readMinutes(`${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`)).toBe(minutes)
    }),
  )
  expect(['5', '5,5', '5.25', '5u30', '0,01', '33,33', '2 uur'].map(readMinutes)).toEqual([300, 330, 315, 330, 1, 2000, 120])
  for (const text of ['', '5:60', '-1', 'vijf', '99999', '1.234,5']) expect(readMinutes(text), text).toBeUndefined()
})

test('an account number is right by its check digits, and one digit that differs makes it wrong', () => {
  const iban = 'NL02ABNA0123456789'
  expect([readIban('nl02 abna 0123 4567 89'), readIban('BE68 5390 0754 7034')]).toEqual([iban, 'BE68539007547034'])
  fc.assert(
    fc.property(fc.integer({ min: 8, max: 17 }), fc.integer({ min: 1, max: 9 }), (place, more) => {
      const digit = (Number(iban[place]) + more) % 10
      expect(readIban(iban.slice(0, place) + digit + iban.slice(place + 1))).toBeUndefined()
    }),
  )
  for (const text of ['', 'NL', 'NL02ABNA', '0123456789', 'NL02-ABNA-0123456789']) expect(readIban(text), text).toBeUndefined()
})
