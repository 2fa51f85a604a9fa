import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hideSmall, inWords, isSmall, mayShowShare } from './small-count-rules.ts'

const parts = fc.array(fc.nat(40), { minLength: 1, maxLength: 8 })

test('no count from one to four is shown, and a zero is', () => {
  fc.assert(
    fc.property(parts, (counts) => {
      expect(hideSmall(counts).filter((shown) => shown !== 'hidden' && isSmall(shown))).toEqual([])
    }),
  )
  expect(hideSmall([0, 9])).toEqual([0, 9])
})

test('what is hidden cannot be reckoned from the whole: never one part alone, unless all others are nothing', () => {
  fc.assert(
    fc.property(parts, (counts) => {
      const hidden = hideSmall(counts).filter((shown) => shown === 'hidden').length
      if (hidden === 1) expect(counts.filter((count) => count > 0)).toHaveLength(1)
    }),
  )
  expect(hideSmall([3, 20, 8])).toEqual(['hidden', 20, 'hidden'])
})

test('what is shown is what was counted', () => {
  fc.assert(
    fc.property(parts, (counts) => {
      for (const [place, shown] of hideSmall(counts).entries()) if (shown !== 'hidden') expect(shown).toBe(counts[place])
    }),
  )
})

test('a share is shown only when neither its part nor the rest is small', () => {
  expect(mayShowShare(70, 100)).toBe(true)
  expect(mayShowShare(3, 100)).toBe(false)
  expect(mayShowShare(97, 100)).toBe(false)
  expect(mayShowShare(0, 100)).toBe(true)
  expect(inWords('hidden')).toBe('< 5')
})
