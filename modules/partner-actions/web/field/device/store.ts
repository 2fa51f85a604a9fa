import { Dexie, type EntityTable, type Table } from 'dexie'
import type { WrappedKey } from './field-code.ts'
import type { RowKind, Sealed } from './sealing.ts'

/** A pack that stands on this device: whose it is, and its key, wrapped. Nothing of what it says. */
export interface KeptPack {
  id: string
  actionId: string
  accountId: string
  key: WrappedKey
  takenAt: number
  /** Wrong codes in a row, and until when to wait for the next try. */
  wrong: number
  waitUntil: number
}

/** Anything else that stands on this device. `turn` is the order in which it was written down. */
export interface KeptRow extends Sealed {
  packId: string
  kind: RowKind
  id: string
  turn: number
}

export const DATABASE = 'wederhoor-veld'

export type Store = Dexie & { packs: EntityTable<KeptPack, 'id'>; rows: Table<KeptRow, [string, RowKind, string]> }

let opened: Store | undefined

/** The database of this device. */
export function store(): Store {
  if (!opened) {
    opened = new Dexie(DATABASE) as Store
    opened.version(1).stores({ packs: 'id, actionId, accountId', rows: '[packId+kind+id], packId, [packId+kind], [packId+turn]' })
  }
  return opened
}

/** The kinds of which the only copy stands on this device. */
export const ONLY_HERE = ['draft', 'location', 'visit', 'photo'] as const satisfies readonly RowKind[]

/** How much of this person stands only on this device; counted without the key. */
export async function countOnlyHere(accountId: string): Promise<number> {
  if (!(await Dexie.exists(DATABASE))) return 0
  const packs = await store().packs.where({ accountId }).primaryKeys()
  const places = packs.flatMap((packId) => ONLY_HERE.map((kind) => [packId, kind]))
  return places.length === 0 ? 0 : store().rows.where('[packId+kind]').anyOf(places).count()
}

/** Takes packs with all that belongs to them off this device. */
export async function removePacks(packIds: readonly string[]): Promise<void> {
  const { packs, rows } = store()
  await store().transaction('rw', packs, rows, async () => {
    await rows.where('packId').anyOf(packIds).delete()
    await packs.bulkDelete([...packIds])
  })
}

/** Takes the database itself away. */
export async function removeStore(): Promise<void> {
  opened?.close()
  opened = undefined
  await Dexie.delete(DATABASE)
}
