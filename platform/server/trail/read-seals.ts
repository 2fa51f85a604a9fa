import type { EventDigest, Seal } from './seal-rules.ts'

/** A pool, a connection, or a piece of work. */
export interface Asked {
  // biome-ignore lint/suspicious/noExplicitAny: rows are what the statement selects
  query: (text: string, values?: any[]) => Promise<{ rows: any[] }>
}

interface SealRow {
  batch: number
  first_seq: number
  last_seq: number
  events: number
  fingerprints: Buffer
  previous: Buffer
  hash: Buffer
  key_version: number
  sealed_at: Date
}

/** The links after one, in order. */
export async function readSeals(db: Asked, after: number, most: number): Promise<Seal[]> {
  const { rows }: { rows: SealRow[] } = await db.query('select * from platform.seals($1, $2)', [after, most])
  return rows.map((row) => ({
    batch: row.batch,
    firstSeq: row.first_seq,
    lastSeq: row.last_seq,
    events: row.events,
    fingerprints: row.fingerprints,
    previous: row.previous,
    hash: row.hash,
    keyVersion: row.key_version,
    sealedAt: row.sealed_at,
  }))
}

/** The hashes of events, never what stands in them. */
export async function readDigests(db: Asked, after: number, until: number, most: number): Promise<EventDigest[]> {
  const { rows }: { rows: EventDigest[] } = await db.query('select seq, digest from platform.event_digests($1, $2, $3)', [
    after,
    until,
    most,
  ])
  return rows
}

export interface SealState {
  batches: number
  lastBatch: number
  /** events */
  sealed: number
  unsealed: number
  /** The hash of the last link: whoever keeps it elsewhere notices when the end is cut off */
  head: Buffer | null
  sealedAt: Date | null
}

export async function readSealState(db: Asked): Promise<SealState> {
  const { rows }: { rows: SealState[] } = await db.query(
    'select batches, last_batch as "lastBatch", sealed, unsealed, head, sealed_at as "sealedAt" from platform.seal_state()',
  )
  return rows[0] as SealState
}
