import type pg from 'pg'
import type { KeyRing } from '#platform/server/key-ring.ts'
import { makeSealer, type Sealer } from '#platform/server/sealed.ts'
import type { SealedColumn } from '#platform/server/sealed-column.ts'

const BATCH = 500

/**
 * Seals with the newest key whatever an older one sealed, and makes its blind index anew: a batch is one transaction, so that after
 * a crash the rest is found by its version. Needs every key that is still in use. @param onBatch hears how many values each batch did
 */
export async function sealAnew(
  owner: pg.Pool,
  ring: KeyRing,
  columns: readonly SealedColumn[],
  onBatch: (done: number) => void = () => undefined,
): Promise<void> {
  const sealer = makeSealer(ring)
  for (const column of columns) {
    let last: string | undefined
    do {
      const batch = await sealBatch(owner, ring.newest, sealer, column, last)
      last = batch.last
      if (batch.done > 0) onBatch(batch.done)
    } while (last)
  }
}

async function sealBatch(owner: pg.Pool, newest: number, sealer: Sealer, column: SealedColumn, after: string | undefined) {
  const { table, column: name, key, place, index, batch = BATCH } = column
  const client = await owner.connect()
  try {
    await client.query('begin')
    const { rows } = await client.query<{ key: string; sealed: Buffer }>(
      `select ${key} as key, ${name} as sealed from ${table}
        where ${name} is not null and get_byte(${name}, 1) <> $1 ${after ? `and ${key} > $2` : ''} order by ${key} limit ${batch} for update`,
      after ? [newest, after] : [newest],
    )
    const opened = rows.map((row) => ({ key: row.key, bytes: sealer.openBytes(row.sealed, place(row.key)) }))
    const values = [
      opened.map((row) => row.key),
      opened.map((row) => sealer.sealBytes(row.bytes, place(row.key))),
      opened.map((row) => (index ? sealer.index(row.bytes.toString('utf8'), index.purpose) : null)),
    ]
    await client.query(
      `update ${table} t set ${name} = v.sealed ${index ? `, ${index.column} = v.index` : ''}
         from unnest($1::uuid[], $2::bytea[], $3::bytea[]) as v(key, sealed, index) where t.${key} = v.key`,
      values,
    )
    await client.query('commit')
    return { done: rows.length, last: rows.length === batch ? rows.at(-1)?.key : undefined }
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
