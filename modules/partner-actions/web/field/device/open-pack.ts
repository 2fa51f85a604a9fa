import type { FieldPack } from '../../../contract.ts'
import type { Contents, Draft, Entry, Sent } from './entries.ts'
import { openBytes, openValue, type RowKind, sealBytes, sealValue } from './sealing.ts'
import { type KeptPack, type KeptRow, store } from './store.ts'

/** A pack with its key, in the memory of this page only. */
export interface OpenPack {
  kept: KeptPack
  key: CryptoKey
}

/** A row to write: a value, or bytes. */
export type NewRow = { kind: RowKind; id: string; turn?: number } & ({ value: unknown } | { bytes: Uint8Array<ArrayBuffer> })
export type RowName = Pick<KeptRow, 'kind' | 'id'>

const TEXT_KINDS = ['pack', 'draft', 'location', 'visit', 'photo', 'sent'] as const satisfies readonly RowKind[]

/** Everything of the pack but the photos themselves. Throws when a row was changed or moved. */
export async function readContents(open: OpenPack): Promise<Contents> {
  return openRows(open, await rowsOf(open.kept.id))
}

/** The sealed rows of a pack, the photos themselves aside. */
export function rowsOf(packId: string): Promise<KeptRow[]> {
  const places = TEXT_KINDS.map((kind) => [packId, kind])
  return store().rows.where('[packId+kind]').anyOf(places).toArray()
}

export async function openRows(open: OpenPack, rows: readonly KeptRow[]): Promise<Contents> {
  const packId = open.kept.id
  const values = await Promise.all(rows.map((row) => openValue<unknown>(open.key, row, row)))
  const opened = rows.map((row, index) => ({ ...row, value: values[index] }))
  const of = <Value>(kind: RowKind) =>
    new Map(opened.filter((row) => row.kind === kind).map((row) => [row.id, row.value as Value] as const))
  const pack = of<FieldPack>('pack').get(packId)
  if (!pack) throw new Error('the pack is gone')

  const entries = (['location', 'visit', 'photo'] as const).flatMap((kind) => [...of<Entry>(kind).values()])
  return {
    pack,
    drafts: of<Draft>('draft'),
    entries: entries.toSorted((one, other) => one.turn - other.turn),
    sent: of<Sent>('sent'),
  }
}

/** Writes and removes rows in one movement: all of it stands on the device, or nothing. */
export async function writeRows(open: OpenPack, rows: readonly NewRow[], gone: readonly RowName[] = []): Promise<void> {
  const packId = open.kept.id
  const sealed = await Promise.all(
    rows.map(async (row): Promise<KeptRow> => {
      const place = { packId, kind: row.kind, id: row.id }
      const content = 'bytes' in row ? sealBytes(open.key, place, row.bytes) : sealValue(open.key, place, row.value)
      return { ...place, turn: row.turn ?? 0, ...(await content) }
    }),
  )
  await store().transaction('rw', store().rows, async () => {
    await store().rows.bulkDelete(gone.map(({ kind, id }) => [packId, kind, id]))
    await store().rows.bulkPut(sealed)
  })
}

/** The next turn in the order in which things are sent, whatever the clock says. */
export async function nextTurn(open: OpenPack): Promise<number> {
  const packId = open.kept.id
  const last = await store().rows.where('[packId+turn]').between([packId, 0], [packId, Infinity]).last()
  return (last?.turn ?? 0) + 1
}

/** The bytes of a photo that waits. */
export async function readPhoto({ kept, key }: OpenPack, id: string): Promise<Uint8Array<ArrayBuffer>> {
  const place = { packId: kept.id, kind: 'photo-bytes', id } as const
  const row = await store().rows.get([kept.id, 'photo-bytes', id])
  if (!row) throw new Error('the photo is gone')
  return openBytes(key, place, row)
}
