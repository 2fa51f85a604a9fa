import type { KeyRing } from '../key-ring.ts'
import { type Asked, readDigests, readSealState, readSeals, type SealState } from './read-seals.ts'
import { type Break, CHAIN_START, type EventDigest, findBreak, isMadeWith, type Seal } from './seal-events.ts'
import { MOST_IN_A_BATCH, trailKeys } from './seal-trail.ts'

export interface Proof {
  state: SealState
  /** The first broken place; undefined: every sealed event is as it was */
  broken: Break | undefined
  /** Links that were proved, one by one */
  proved: number
  /** Whether the head that was kept elsewhere is in the chain; true when none was given */
  headFound: boolean
}

interface VerifyOptions {
  /** A hash of an earlier head, kept elsewhere, as hexadecimal text */
  head?: string | undefined
  /** Only the last so many links; all unless told */
  newest?: number
  progress?: (done: number, total: number) => void
}

/** Proves the chain link by link, in constant memory, to its end or to the first broken place. */
export async function verifyTrail(db: Asked, keys: KeyRing, { head, newest, progress }: VerifyOptions = {}): Promise<Proof> {
  const ring = trailKeys(keys)
  const state = await readSealState(db)
  const skipped = newest === undefined ? 0 : Math.max(0, state.lastBatch - newest)
  let [last] = skipped > 0 ? await readSeals(db, skipped - 1, 1) : []
  let headFound = head === undefined
  let proved = 0

  for (let batch = skipped + 1; ; batch++) {
    const [seal] = await readSeals(db, batch - 1, 1)
    const done = { state, proved, headFound }
    if (!seal) return { ...done, broken: undefined }
    if (seal.batch !== batch) return { ...done, broken: { what: 'seal-missing', batch } }
    if (!seal.previous.equals(last?.hash ?? CHAIN_START)) return { ...done, broken: { what: 'seal-altered', batch } }

    const events = await readDigests(db, last?.lastSeq ?? 0, seal.lastSeq, MOST_IN_A_BATCH + 1)
    const broken = breakIn(ring, seal, events)
    if (broken) return { ...done, broken }
    if (head === seal.hash.toString('hex')) headFound = true
    last = seal
    proved++
    progress?.(proved, state.batches - skipped)
  }
}

/** A link that names another key than the one it was made with was altered; one whose key is not there cannot be proved. */
function breakIn({ versions, of }: ReturnType<typeof trailKeys>, seal: Seal, events: readonly EventDigest[]): Break | undefined {
  const key = of(seal.keyVersion)
  const broken = key ? findBreak(key, seal, events) : { what: 'key-missing' as const, batch: seal.batch, version: seal.keyVersion }
  if (!broken) return undefined

  const others = versions.filter((version) => version !== seal.keyVersion)
  const isAltered = others.some((version) => isMadeWith(of(version) ?? Buffer.alloc(0), version, seal, events))
  return isAltered ? { what: 'seal-altered', batch: seal.batch } : broken
}
