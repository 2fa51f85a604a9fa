import { expect, test } from 'vitest'
import { newestKey, readKeyRing } from './key-ring.ts'
import { makeSealer } from './sealed.ts'

const [one, two] = ['11'.repeat(32), '22'.repeat(32)]
const ringIn = (text: string) => {
  const ring = readKeyRing(text)
  if (!ring) throw new Error('no ring')
  return ring
}

test('keys stand one on a line or between commas; one without a version is the first, the highest is the newest', () => {
  const ring = ringIn(`# oud\n${one}\n\n2: ${two}\n`)

  expect([...ring.keys.keys()]).toEqual([1, 2])
  expect(newestKey(ring).toString('hex')).toBe(two)
  expect(ringIn(`2:${two},1:${one}`)).toEqual({ newest: 2, keys: new Map([...ring.keys].toReversed()) })
})

test('a key that is too short, a version twice, the same key under two versions, above 255 or zero, and nothing at all are no ring', () => {
  for (const text of [
    '',
    one.slice(1),
    `${one}\n1:${two}`,
    `${one}\n2:${one}`,
    `a1${one.slice(2)},2:A1${one.slice(2)}`,
    `256:${one}`,
    `0:${one}`,
    `${one} ${two}`,
  ])
    expect([text, readKeyRing(text)]).toEqual([text, undefined])
})

test('the newest key seals, every key of the ring opens, and a value says which key it needs', () => {
  const old = makeSealer(ringIn(one))
  const both = makeSealer(ringIn(`${one},2:${two}`))
  const sealed = both.seal('999990019', 'here')

  expect(both.open(old.seal('999990019', 'here'), 'here')).toBe('999990019')
  expect(sealed[1]).toBe(2)
  expect(() => old.open(sealed, 'here')).toThrow('no key of version 2')
})

test('a number is looked up under every key, newest first, and an index of the first key is what it always was', () => {
  const old = makeSealer(ringIn(one))
  const both = makeSealer(ringIn(`${one},2:${two}`))

  expect(both.indexes('999990019', 'bsn')).toEqual([both.index('999990019', 'bsn'), old.index('999990019', 'bsn')])
  expect(both.index('999990019', 'bsn')[0]).toBe(2)
})
