import { createHmac } from 'node:crypto'

/** An event as the database hashes it: its number and the SHA-256 of its one text. */
export interface EventDigest {
  seq: number
  digest: Buffer
}

/** One link of the chain, over the events after the last link up to and including `lastSeq`. */
export interface Seal {
  batch: number
  firstSeq: number
  lastSeq: number
  events: number
  /** 8 bytes an event: its place after firstSeq (4) and a keyed hash of its text (4) */
  fingerprints: Buffer
  previous: Buffer
  hash: Buffer
  keyVersion: number
  sealedAt: Date
}

/** What the first link follows. */
export const CHAIN_START = Buffer.alloc(32)
const PLACE = 4
const FINGERPRINT = 8

/** The link over these events, in order of their numbers; there is at least one. @param key derived for the trail alone */
export function sealEvents(
  key: Buffer,
  link: Pick<Seal, 'batch' | 'previous' | 'keyVersion' | 'sealedAt'>,
  events: readonly EventDigest[],
): Seal {
  const firstSeq = events[0]?.seq ?? 0
  const unsigned = {
    ...link,
    firstSeq,
    lastSeq: events.at(-1)?.seq ?? 0,
    events: events.length,
    fingerprints: Buffer.concat(events.map((event) => fingerprintOf(key, firstSeq, event))),
  }
  return { ...unsigned, hash: hashOf(key, unsigned, events) }
}

/** Whether this key made the link, whatever version the link names. */
export function isMadeWith(key: Buffer, version: number, seal: Seal, events: readonly EventDigest[]): boolean {
  return sealEvents(key, { ...seal, keyVersion: version }, events).hash.equals(seal.hash)
}

/** What is broken in a link; undefined: it proves its events. Names the event where it can. */
export type Break =
  | { what: 'event-changed' | 'event-removed' | 'event-inserted'; seq: number; batch: number }
  | { what: 'seal-altered' | 'seal-missing'; batch: number }
  | { what: 'key-missing'; batch: number; version: number }

/** @param events all events after the last link up to the end of this one, in order, or at least one more than it sealed */
export function findBreak(key: Buffer, seal: Seal, events: readonly EventDigest[]): Break | undefined {
  const expected = sealEvents(key, seal, events)
  if (expected.hash.equals(seal.hash) && isSame(expected, seal)) return undefined
  // The events are as they were when a link made anew has the hash that was kept: then it is the link that somebody touched.
  if (expected.hash.equals(seal.hash)) return { what: 'seal-altered', batch: seal.batch }
  return findBrokenEvent(key, seal, events) ?? { what: 'seal-altered', batch: seal.batch }
}

function isSame(one: Seal, other: Seal): boolean {
  return (
    one.firstSeq === other.firstSeq &&
    one.lastSeq === other.lastSeq &&
    one.events === other.events &&
    one.fingerprints.equals(other.fingerprints)
  )
}

/** Walks what was sealed and what is there side by side, to the first number where they differ. */
function findBrokenEvent(key: Buffer, seal: Seal, events: readonly EventDigest[]): Break | undefined {
  const { batch } = seal
  const sealed = readFingerprints(seal)
  for (let at = 0; at < Math.max(sealed.length, events.length); at++) {
    const [was, is] = [sealed[at], events[at]]
    if (was && (!is || was.seq < is.seq)) return { what: 'event-removed', seq: was.seq, batch }
    if (is && (!was || is.seq < was.seq)) return { what: 'event-inserted', seq: is.seq, batch }
    if (is && was && !fingerprintOf(key, seal.firstSeq, is).equals(was.fingerprint)) return { what: 'event-changed', seq: is.seq, batch }
  }
  return undefined
}

function readFingerprints({ firstSeq, fingerprints }: Seal): { seq: number; fingerprint: Buffer }[] {
  return Array.from({ length: Math.floor(fingerprints.length / FINGERPRINT) }, (_, index) => {
    const fingerprint = fingerprints.subarray(index * FINGERPRINT, (index + 1) * FINGERPRINT)
    return { seq: firstSeq + fingerprint.readUInt32BE(0), fingerprint }
  })
}

function fingerprintOf(key: Buffer, firstSeq: number, { seq, digest }: EventDigest): Buffer {
  const place = Buffer.alloc(PLACE)
  place.writeUInt32BE(Math.max(0, seq - firstSeq) % 2 ** 32)
  const mark = createHmac('sha256', key).update('event').update(place).update(digest).digest()
  return Buffer.concat([place, mark.subarray(0, FINGERPRINT - PLACE)])
}

function hashOf(key: Buffer, { batch, previous, keyVersion, sealedAt }: Omit<Seal, 'hash'>, events: readonly EventDigest[]): Buffer {
  const hmac = createHmac('sha256', key)
    .update(`seal 1|${batch}|${keyVersion}|${sealedAt.toISOString()}|${events.length}|`)
    .update(previous)
  for (const { seq, digest } of events) hmac.update(`${seq}|`).update(digest)
  return hmac.digest()
}
