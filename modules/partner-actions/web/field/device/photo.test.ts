import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitted, fromBase64, toBase64 } from './photo.ts'

test('a photo keeps its shape and is never larger than 1600 points', () => {
  expect(fitted(4000, 3000)).toEqual({ width: 1600, height: 1200 })
  expect(fitted(800, 600)).toEqual({ width: 800, height: 600 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12_000 }), fc.integer({ min: 1, max: 12_000 }), (width, height) => {
      const drawn = fitted(width, height)
      expect(Math.max(drawn.width, drawn.height)).toBeLessThanOrEqual(1600)
      expect(Math.min(drawn.width, drawn.height)).toBeGreaterThanOrEqual(1)
    }),
  )
})

test('bytes travel as text and come back the same, also large ones', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect([...fromBase64(toBase64(bytes))]).toEqual([...bytes])
    }),
  )
  const large = crypto.getRandomValues(new Uint8Array(60_000))
  expect(fromBase64(toBase64(large))).toEqual(large)
})
