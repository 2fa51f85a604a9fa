import { createHash } from 'node:crypto'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'

/**
 * Draws between 0 (included) and 1 (excluded) that depend on the seed and on what they are for, and on nothing else.
 * Two scenarios with the same seed so see the same luck, and differ by their change.
 */
export function openSubstream(seed: number, ...purpose: readonly string[]): () => number {
  // Neighbouring seeds give this generator alike first draws; through a hash they have nothing to do with each other.
  const hash = createHash('sha256')
    .update(JSON.stringify([seed, ...purpose]))
    .digest()
  const generator = xoroshiro128plusFromState([0, 4, 8, 12].map((offset) => hash.readInt32LE(offset)))
  return () => uniformFloat64(generator)
}
