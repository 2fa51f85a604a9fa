import type { InvestigationFile, Supports } from '../../contract.ts'

export type Finding = InvestigationFile['findings'][number]

/** The findings that were not withdrawn; only those that fit one of the hypotheses when it is given. */
export function standing(findings: readonly Finding[], supports?: Supports): Finding[] {
  return findings.filter((finding) => !finding.withdrawnBecause && (!supports || finding.supports === supports))
}
