import { expect, test } from 'vitest'
import { formatIn } from './format.ts'

const dutch = formatIn('nl')

// Intl separates the euro sign and the amount by a space that does not break.
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('a day stays the same day, also in the last hour before Dutch midnight', () => {
  expect(dutch.date('2024-03-03')).toBe('3 mrt 2024')
  expect(dutch.date('2024-03-02T23:30:00Z')).toBe('3 mrt 2024')
  expect(dutch.longDate('2024-03-03')).toBe('zondag 3 maart 2024')
  expect(dutch.moment('2024-07-01T12:05:00Z')).toBe('1 jul 2024, 14:05')
})

test('amounts and shares are written the Dutch way', () => {
  expect(plain(dutch.money(123456))).toBe('€ 1.234,56')
  expect(dutch.share(0.7)).toBe('70%')
  expect(dutch.share(0.6813, 1)).toBe('68,1%')
  expect(dutch.number(1234567)).toBe('1.234.567')
})

test('what is not known is a dash, and zero is not unknown', () => {
  expect([dutch.date(null), dutch.money(undefined), dutch.share(null)]).toEqual(['–', '–', '–'])
  expect(plain(dutch.money(0))).toBe('€ 0,00')
})
