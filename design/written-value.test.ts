import { describe, expect, test } from 'vitest'
import { dateWriting, moneyWriting, numberWriting, timeWriting } from './written-value.ts'

describe('a date', () => {
  test.each([
    ['03-11-2024', '2024-11-03'],
    ['3-11-2024', '2024-11-03'],
    ['3/11/2024', '2024-11-03'],
    ['3.11.2024', '2024-11-03'],
    ['03112024', '2024-11-03'],
    ['2024-11-03', '2024-11-03'],
    ['29-02-2024', '2024-02-29'],
    ['3-11-24', '2024-11-03'],
    ['3-11-84', '1984-11-03'],
  ])('is read from %s, day before month', (text, iso) => {
    expect(dateWriting.read(text)).toBe(iso)
  })

  test.each(['31-02-2024', '29-02-2023', '00-01-2024', '12-13-2024', 'gisteren', '2024', '3-11', '3-11-20244'])(
    'does not exist as %s',
    (text) => {
      expect(dateWriting.read(text)).toBeUndefined()
    },
  )

  test('is written as day, month, year', () => {
    expect(dateWriting.write('2024-11-03')).toBe('03-11-2024')
  })
})

describe('an amount', () => {
  test.each([
    ['1.234,56', 123456],
    ['1234,56', 123456],
    ['1234.56', 123456],
    ['€ 12,5', 1250],
    ['1.234', 123400],
    ['1.234.567,00', 123456700],
    ['0,10', 10],
    ['19,99', 1999],
    ['50,-', 5000],
    ['-25', -2500],
  ])('%s is %i cents', (text, cents) => {
    expect(moneyWriting.read(text)).toBe(cents)
  })

  test.each(['12,345', '1,234.56', '1.2345', 'tien', '12 euro', '--5'])('cannot be read from %s', (text) => {
    expect(moneyWriting.read(text)).toBeUndefined()
  })

  test('is written back so that it reads as the same amount', () => {
    for (const cents of [0, 5, 10, 99, 100, 123456, 99999999]) {
      expect(moneyWriting.read(moneyWriting.write(cents))).toBe(cents)
    }
    expect(moneyWriting.write(123456)).toBe('1.234,56')
  })
})

describe('a time', () => {
  test.each([
    ['14:05', '14:05'],
    ['9.30', '09:30'],
    ['930', '09:30'],
    ['9', '09:00'],
    ['9u15', '09:15'],
  ])('is read from %s', (text, time) => {
    expect(timeWriting.read(text)).toBe(time)
  })

  test.each(['24:00', '12:60', '9:5', 'noon'])('does not exist as %s', (text) => {
    expect(timeWriting.read(text)).toBeUndefined()
  })
})

describe('a number', () => {
  test.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['2025', 2025],
    ['0', 0],
  ])('is read from %s', (text, value) => {
    expect(numberWriting.read(text)).toBe(value)
  })

  test.each(['twaalf', '12%', '1.234,5', ''])('is not read from "%s"', (text) => {
    expect(numberWriting.read(text)).toBeUndefined()
  })

  test('is written with a comma, and nothing between the thousands', () => {
    expect(numberWriting.write(2025.5)).toBe('2025,5')
  })
})
