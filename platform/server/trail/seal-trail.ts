import type pg from 'pg'
import type { KeyRing } from '../key-ring.ts'
import { deriveKey } from '../sealed.ts'
import { readDigests, readSealState, readSeals } from './read-seals.ts'
import { CHAIN_START, type Seal, sealEvents } from './seal-events.ts'

const LOCK = 7_340_346
export const MOST_IN_A_BATCH = 1000

/** The keys of the chain by version: the newest makes links, each proves its own. Whoever has the database alone cannot make one anew. */
export function trailKeys(ring: KeyRing): { newest: number; versions: readonly number[]; of: (version: number) => Buffer | undefined } {
  return {
    newest: ring.newest,
    versions: [...ring.keys.keys()],
    of: (version) => {
      const key = ring.keys.get(version)
      return key && deriveKey(key, 'trail')
    },
  }
}

/** Seals every event that is certain to be there, in batches of at most 1,000. Answers how many; 0 when another server is at it. */
export async function sealTrail(pool: pg.Pool, keys: KeyRing): Promise<number> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [LOCK])
    if (!rows[0]?.mine) return 0

    const sealed = await sealAll(client, keys)
    await client.query('select pg_advisory_unlock($1)', [LOCK])
    return sealed
  } catch (error) {
    broken = error as Error // the connection goes, and the lock with it
    throw error
  } finally {
    client.release(broken)
  }
}

async function sealAll(client: pg.ClientBase, keys: KeyRing): Promise<number> {
  const { newest: keyVersion, of } = trailKeys(keys)
  const key = of(keyVersion)
  if (!key) throw new Error('a key ring without its newest key')
  const horizon = await client.query<{ until: number }>('select platform.seal_horizon() as until')
  const until = horizon.rows[0]?.until ?? 0
  const { lastBatch } = await readSealState(client)
  let [last] = lastBatch > 0 ? await readSeals(client, lastBatch - 1, 1) : []

  for (let sealed = 0; ; ) {
    const events = await readDigests(client, last?.lastSeq ?? 0, until, MOST_IN_A_BATCH)
    if (events.length === 0) return sealed

    const batch = (last?.batch ?? 0) + 1
    last = sealEvents(key, { batch, previous: last?.hash ?? CHAIN_START, keyVersion, sealedAt: new Date() }, events)
    await addSeal(client, last)
    sealed += events.length
  }
}

async function addSeal(client: pg.ClientBase, seal: Seal): Promise<void> {
  await client.query('select platform.add_seal(row($1, $2, $3, $4, $5, $6, $7, $8, $9)::platform.audit_seal)', [
    seal.batch,
    seal.firstSeq,
    seal.lastSeq,
    seal.events,
    seal.fingerprints,
    seal.previous,
    seal.hash,
    seal.keyVersion,
    seal.sealedAt,
  ])
}
