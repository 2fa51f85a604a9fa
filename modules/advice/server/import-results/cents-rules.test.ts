import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCents } from './cents-rules.ts'

test('an amount is read to the cent in each way that Dutch people write it', () => {
  const cents = fc.integer({ min: 0, max: 99_999_999 })
  fc.assert(
    fc.property(cents, fc.boolean(), fc.boolean(), (amount, dots, sign) => {
      const euros = dots ? Math.floor(amount / 100).toLocaleString('nl-NL') : String(Math.floor(amount / 100))
      expect(readCents(`${sign ? '€ ' : ''}${euros},${String(amount % 100).padStart(2, '0')}`)).toBe(amount)
    }),
  )
  expect(['1234', '1.234,5', '€ 12,-', '0'].map(readCents)).toEqual([123_400, 123_450, 1200, 0])
})

test('what could be read in two ways, or is no amount, is refused', () => {
  for (const text of ['', '12.50', '1,234.50', '1,234', '-5', '12,345', '1.23', 'tien', '€', '1e3'])
    expect(readCents(text), text).toBeUndefined()
})
