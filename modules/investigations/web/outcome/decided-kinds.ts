import type { InvestigationFile, PartKind } from '../../contract.ts'

/** What was decided, also where that is something else than was advised. */
export function decidedKinds({ advices }: Pick<InvestigationFile, 'advices'>): PartKind[] {
  const parts = advices.findLast(({ status }) => status === 'sent')?.parts ?? []
  return parts.flatMap(({ kind, decision }) => (decision ? [decision.deviatesTo ?? kind] : []))
}
