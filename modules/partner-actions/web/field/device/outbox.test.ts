import 'fake-indexeddb/auto'
import { afterEach, describe, expect, test } from 'vitest'
import type { FieldPack, Visit } from '../../../contract.ts'
import { visitsOf } from './contents-rules.ts'
import type { Findings } from './entries.ts'
import { contentKeyFrom, wrapKey } from './field-code.ts'
import { type OpenPack, readContents, readPhoto, writeRows } from './open-pack.ts'
import { addLocation, addPhoto, dropEntry, keepDraft, saveFindings, settleConflict, tryAgain } from './outbox.ts'
import { countOnlyHere, removePacks, removeStore, store } from './store.ts'
import { unlock } from './take-along.ts'

const findings = (note: string) =>
  ({ state: 'visited', found: ['other'], note, colleagues: [], partners: [], careSignals: [] }) as unknown as Findings
const pack = { locations: [{ id: 'a' }], visits: [], crew: [], partners: [], action: { title: 'Actie' } } as unknown as FieldPack

async function packOf(accountId: string, packId = `pack-${accountId}`): Promise<OpenPack> {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const kept = {
    id: packId,
    actionId: `action-${packId}`,
    accountId,
    takenAt: 0,
    wrong: 0,
    waitUntil: 0,
    key: await wrapKey(bytes, 'blauwe fiets', packId, 1000),
  }
  const open = { kept, key: await contentKeyFrom(bytes) }
  await store().packs.put(kept)
  await writeRows(open, [{ kind: 'pack', id: packId, value: pack }])
  return open
}

afterEach(removeStore)

describe('what was saved on a device', () => {
  test('waits in the order in which it was written down, sealed', async () => {
    const open = await packOf('anna')
    const added = await addLocation(open, { kind: 'business', street: 'Testlaan' } as Parameters<typeof addLocation>[1])
    await saveFindings(open, await readContents(open), added, findings('Loods leeg'))
    await addPhoto(open, added, { necessity: 'slot', consent: 'nobody-in-view', takenAt: '' }, new Uint8Array([1, 2, 3]))

    const { entries } = await readContents(open)

    expect(entries.map(({ kind, turn }) => [kind, turn])).toEqual([
      ['location', 1],
      ['visit', 2],
      ['photo', 3],
    ])
    const rows = await store().rows.toArray()
    expect(rows.map((row) => new TextDecoder('latin1').decode(row.sealed)).join()).not.toMatch(/Loods|Testlaan|Actie/)
  })

  test('is replaced by a later version while it waits, and takes the draft away', async () => {
    const open = await packOf('anna')
    await saveFindings(open, await readContents(open), 'a', findings('eerste'))
    await keepDraft(open, 'a', { ...findings('half'), state: '', power: '', consent: '' })
    await saveFindings(open, await readContents(open), 'a', findings('tweede'))

    const contents = await readContents(open)

    expect(visitsOf(contents, 'a').map((entry) => entry.findings.note)).toEqual(['tweede'])
    expect(contents.drafts.size).toBe(0)
  })

  test('is kept beside a later version once it was on its way, because it may have arrived', async () => {
    const open = await packOf('anna')
    await saveFindings(open, await readContents(open), 'a', findings('eerste'))
    const [first] = visitsOf(await readContents(open), 'a')
    if (!first) throw new Error('nothing waits')
    await writeRows(open, [{ kind: 'visit', id: first.id, turn: first.turn, value: { ...first, asked: true } }])

    await saveFindings(open, await readContents(open), 'a', findings('tweede'))

    expect(visitsOf(await readContents(open), 'a').map((entry) => entry.findings.note)).toEqual(['eerste', 'tweede'])
  })

  test('goes once more after a choice between two versions, on top of theirs and under a new number', async () => {
    const open = await packOf('anna')
    await saveFindings(open, await readContents(open), 'a', findings('mijn versie'))
    const [mine] = visitsOf(await readContents(open), 'a')
    if (!mine) throw new Error('nothing waits')
    await settleConflict(open, mine, { revision: 4 } as Visit, findings('beide'))

    const [settled] = visitsOf(await readContents(open), 'a')

    expect(settled).toMatchObject({ baseRevision: 4, turn: mine.turn, findings: { note: 'beide' } })
    expect(settled?.theirs).toBeUndefined()
    expect(settled?.id).not.toBe(mine.id)
  })

  test('can be tried again after a refusal, and a photo goes with its picture', async () => {
    const open = await packOf('anna')
    await addPhoto(open, 'a', { necessity: 'slot', consent: 'nobody-in-view', takenAt: '' }, new Uint8Array([1, 2, 3]))
    const [waiting] = (await readContents(open)).entries
    if (!waiting) throw new Error('nothing waits')
    await tryAgain(open, { ...waiting, refused: { code: 'photo.too-many', title: '' } })

    expect((await readContents(open)).entries[0]?.refused).toBeUndefined()
    expect(await readPhoto(open, waiting.id)).toEqual(new Uint8Array([1, 2, 3]))
    await dropEntry(open, waiting)
    await expect(readPhoto(open, waiting.id)).rejects.toThrow()
  })
})

describe('a device of two people', () => {
  test('counts and wipes what is of one of them, without a key, and leaves the other', async () => {
    const [anna, bram] = [await packOf('anna'), await packOf('bram')]
    await saveFindings(anna, await readContents(anna), 'a', findings('van Anna'))
    await keepDraft(anna, 'b', { ...findings('half'), state: '', power: '', consent: '' })
    await saveFindings(bram, await readContents(bram), 'a', findings('van Bram'))

    expect([await countOnlyHere('anna'), await countOnlyHere('bram'), await countOnlyHere('carla')]).toEqual([2, 1, 0])
    await removePacks(['pack-anna'])

    expect(await countOnlyHere('anna')).toBe(0)
    expect((await readContents(bram)).entries).toHaveLength(1)
  })

  test('does not open rows of one with the key of the other', async () => {
    const [anna, bram] = [await packOf('anna'), await packOf('bram')]

    await expect(readContents({ kept: anna.kept, key: bram.key })).rejects.toThrow()
  })

  test('a row that was moved to another place makes the pack unreadable instead of wrong', async () => {
    const open = await packOf('anna')
    await saveFindings(open, await readContents(open), 'a', findings('x'))
    const row = (await store().rows.toArray()).find(({ kind }) => kind === 'visit')
    if (!row) throw new Error('nothing waits')
    await store().rows.put({ ...row, id: 'elsewhere' })

    await expect(readContents(open)).rejects.toThrow()
  })
})

test('a wrong code is counted on the device, and five make who tries wait; the right one starts anew', async () => {
  await packOf('anna')
  const kept = async () => (await store().packs.get('pack-anna')) ?? Promise.reject(new Error('gone'))
  for (let tries = 0; tries < 5; tries++) expect(await unlock(await kept(), 'rode fiets')).toBeUndefined()

  expect((await kept()).wrong).toBe(5)
  expect((await kept()).waitUntil).toBeGreaterThan(Date.now() + 25_000)
  expect(await unlock(await kept(), 'blauwe fiets')).toBeDefined()
  expect(await kept()).toMatchObject({ wrong: 0, waitUntil: 0 })
})
