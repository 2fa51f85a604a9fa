import { describe, expect, test } from 'vitest'
import { contentKeyFrom, unwrapKey, weaknessOf, wrapKey } from './field-code.ts'
import { openBytes, openValue, type Place, sealBytes, sealValue } from './sealing.ts'
import { waitAfter } from './wrong-code-rules.ts'

const bytes = () => crypto.getRandomValues(new Uint8Array(32))
const place: Place = { packId: 'pack-1', kind: 'visit', id: 'visit-1' }
const FEW_ROUNDS = 1000

describe('a row on the device', () => {
  test('opens in its own place with the key of its pack, and shows nothing of what it says', async () => {
    const key = await contentKeyFrom(bytes())
    const row = await sealValue(key, place, { note: 'Niemand aangetroffen in de loods' })

    expect(await openValue(key, place, row)).toEqual({ note: 'Niemand aangetroffen in de loods' })
    expect(new TextDecoder().decode(row.sealed)).not.toContain('loods')
  })

  test('opens nowhere else: not as another kind, in another pack or under another id', async () => {
    const key = await contentKeyFrom(bytes())
    const row = await sealValue(key, place, 'x')

    for (const elsewhere of [{ kind: 'draft' }, { packId: 'pack-2' }, { id: 'visit-2' }] as const)
      await expect(openValue(key, { ...place, ...elsewhere }, row)).rejects.toThrow()
  })

  test('does not open when one bit of it was flipped, when it was cut off, or with another key', async () => {
    const key = await contentKeyFrom(bytes())
    const row = await sealBytes(key, place, bytes())
    const flipped = new Uint8Array(row.sealed.slice(0))
    flipped.set([(flipped[3] ?? 0) ^ 1], 3)

    await expect(openBytes(key, place, { iv: row.iv, sealed: flipped.buffer })).rejects.toThrow()
    await expect(openBytes(key, place, { iv: row.iv, sealed: row.sealed.slice(0, -1) })).rejects.toThrow()
    await expect(openBytes(await contentKeyFrom(bytes()), place, row)).rejects.toThrow()
  })

  test('is sealed with a number that was not used before', async () => {
    const key = await contentKeyFrom(bytes())
    const rows = await Promise.all(Array.from({ length: 50 }, () => sealValue(key, place, 'same')))

    expect(new Set(rows.map((row) => String(row.iv))).size).toBe(50)
  })
})

describe('the field code', () => {
  test('gives back the key that opens the rows, which then cannot be taken out of the browser', async () => {
    const content = bytes()
    const row = await sealValue(await contentKeyFrom(content), place, 'x')
    const kept = await wrapKey(content, 'blauwe fiets', 'pack-1', FEW_ROUNDS)

    const key = await unwrapKey(kept, 'blauwe fiets', 'pack-1')

    expect(key && (await openValue(key, place, row))).toBe('x')
    await expect(crypto.subtle.exportKey('raw', key as CryptoKey)).rejects.toThrow()
  })

  test('gives nothing when it is wrong, or when the wrapped key was moved to another pack', async () => {
    const kept = await wrapKey(bytes(), 'blauwe fiets', 'pack-1', FEW_ROUNDS)

    expect(await unwrapKey(kept, 'blauwe fietz', 'pack-1')).toBeUndefined()
    expect(await unwrapKey(kept, 'blauwe fiets', 'pack-2')).toBeUndefined()
  })

  test('is derived in 600,000 rounds with a salt of its own', async () => {
    const content = bytes()
    const [one, other] = await Promise.all([wrapKey(content, 'blauwe fiets', 'p'), wrapKey(content, 'blauwe fiets', 'p')])

    expect(one.rounds).toBe(600_000)
    expect(one.salt).not.toEqual(other.salt)
    expect(new Uint8Array(one.wrapped)).not.toEqual(new Uint8Array(other.wrapped))
  })

  test('has eight signs that are not all digits and not all the same', () => {
    expect(weaknessOf('kort1')).toBe('too-short')
    expect(weaknessOf('12345678')).toBe('digits-only')
    expect(weaknessOf('2024-11-14')).toBe('digits-only')
    expect(weaknessOf('aaaabbbb')).toBe('too-simple')
    expect(weaknessOf('blauwe fiets')).toBeUndefined()
  })

  test('wrong five times makes who tries wait, each time longer, at most an hour', () => {
    expect([1, 2, 3, 4].map(waitAfter)).toEqual([0, 0, 0, 0])
    expect([5, 6, 7].map(waitAfter)).toEqual([30_000, 60_000, 120_000])
    expect(waitAfter(40)).toBe(3_600_000)
  })
})
