import { ruleBroken } from '#platform/server/refusal.ts'
import type { SuspensionRefusal } from '../../contract.ts'
import { whatTextsHold } from '../named-in-text-rules.ts'
import { surnamesOn } from '../other-clients.ts'
import { namedSource } from './fact-rules.ts'
import type { FoundSuspension, SuspensionWork } from './found-suspension.ts'

/**
 * What goes into a letter to a budget holder names no other client of the file, and no citizen service number.
 * Refuses `suspension.names-another-client`, `suspension.number-of-person`.
 */
export async function mustKeepOthersOut(
  work: SuspensionWork,
  { investigationId, holder }: Pick<FoundSuspension, 'investigationId' | 'holder'>,
  texts: readonly (string | null | undefined)[],
): Promise<void> {
  const written = texts.flatMap((text) => text ?? [])
  const held = whatTextsHold(written, await surnamesOn(work, investigationId, [holder.id]))
  if (held) throw ruleBroken(`suspension.${held}` satisfies SuspensionRefusal)
}

/** What the letter of the decision takes over from a proposal. */
export const textsOfProposal = (found: FoundSuspension) => [
  found.partDescription,
  found.reasons,
  ...found.facts.flatMap((fact) => [fact.fact, namedSource(fact)]),
  found.continuity,
  found.continuesBy,
  found.lighterMeans,
  found.consequences,
  found.view,
  found.viewWeighed,
  found.urgencyReasons,
]
