import { ruleBroken } from '#platform/server/refusal.ts'
import { type SuspensionFact, staysUnnamed } from '../../contract.ts'

/** A report or another client is never named as the source of a fact. Refuses `suspension.source-stays-unnamed`. */
export function mustKeepSourcesOut(facts: readonly Pick<SuspensionFact, 'cameFrom' | 'sourceNamed'>[]): void {
  const index = facts.findIndex(({ cameFrom, sourceNamed }) => sourceNamed && staysUnnamed(cameFrom))
  if (index >= 0)
    throw ruleBroken('suspension.source-stays-unnamed', [
      { pointer: `#/body/facts/${index}/sourceNamed`, detail: 'Deze bron noemt de brief nooit.' },
    ])
}

/** Whether it was settled for a fact if the letter says where it comes from, and why not. */
export const saysOfSource = ({ cameFrom, sourceNamed, unnamedBecause }: SuspensionFact): boolean =>
  cameFrom !== null && (sourceNamed ? !staysUnnamed(cameFrom) : unnamedBecause !== null)

/** The source as the letter names it; null where it does not. A fact of which nobody said so names none. */
export const namedSource = ({ cameFrom, sourceNamed, source }: SuspensionFact): string | null =>
  sourceNamed && cameFrom !== null && !staysUnnamed(cameFrom) ? source : null
