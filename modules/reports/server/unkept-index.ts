import { createHash } from 'node:crypto'
import type { Sealer } from '#platform/server/sealed.ts'

/** What the index of a text rests on: SHA-256 in hexadecimals. It is kept sealed, so that a rotation of keys can make the index anew. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The index under which something is kept that is itself not kept: a receipt code, a line of a list. */
export function indexOfUnkept(sealer: Sealer, text: string, purpose: string): Buffer {
  return sealer.index(digestOf(text), purpose)
}

/** Every index under which it may stand: under each key, and as it was made before digests were kept. */
export function indexesOfUnkept(sealer: Sealer, text: string, purpose: string): Buffer[] {
  return [...sealer.indexes(digestOf(text), purpose), ...sealer.indexes(text, purpose)]
}
