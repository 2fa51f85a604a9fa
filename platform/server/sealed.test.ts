import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oneKey } from './key-ring.ts'
import { makeSealer } from './sealed.ts'
import { testKeys } from './testing/test-key.ts'

const sealer = makeSealer(testKeys)

test('whatever is sealed opens again in its own place', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (text, place) => sealer.open(sealer.seal(text, place), place) === text))
})

test('a sealed field does not open in the row of another', () => {
  const sealed = sealer.seal('999990019', 'parties.person:1:bsn')

  expect(() => sealer.open(sealed, 'parties.person:2:bsn')).toThrow()
})

test('a field with one changed or missing byte does not open', () => {
  const sealed = sealer.seal('999990019', 'here')

  fc.assert(
    fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const bent = Buffer.from(sealed)
      bent[at] = (bent[at] ?? 0) ^ change
      expect(() => sealer.open(bent, 'here')).toThrow()
    }),
  )
  expect(() => sealer.open(sealed.subarray(0, 20), 'here')).toThrow()
})

test('another key opens nothing and finds nothing', () => {
  const other = makeSealer(oneKey(Buffer.alloc(32, 8)))

  expect(() => other.open(sealer.seal('999990019', 'here'), 'here')).toThrow()
  expect(other.index('999990019', 'bsn').equals(sealer.index('999990019', 'bsn'))).toBe(false)
})

test('the same number has the same index for one purpose only', () => {
  expect(sealer.index('999990019', 'bsn').equals(sealer.index('999990019', 'bsn'))).toBe(true)
  expect(sealer.index('999990019', 'bsn').equals(sealer.index('999990019', 'receipt'))).toBe(false)
})
