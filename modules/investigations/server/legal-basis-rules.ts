import { ruleBroken } from '#platform/server/refusal.ts'
import type { Domain, InvestigationPurpose, LegalBasis } from '../contract.ts'

const domainOfBasis = {
  'pw-53a': 'participation-act',
  'pw-17': 'participation-act',
  'wmo-2-3-9': 'wmo',
  'wmo-6-1': 'wmo',
  'youth-8-1-2': 'youth-act',
} as const satisfies Record<LegalBasis, Domain>

const domainsOfPurpose = {
  'lawfulness-of-benefit': ['participation-act'],
  'lawfulness-of-application': ['participation-act'],
  'lawfulness-of-personal-budget': ['wmo', 'youth-act'],
} as const satisfies Record<InvestigationPurpose, readonly Domain[]>

const domainOfScheme: Readonly<Record<string, Domain | undefined>> = {
  subsistence: 'participation-act',
  'financial-scheme': 'participation-act',
  'work-file': 'participation-act',
  'wmo-pgb': 'wmo',
  'youth-pgb': 'youth-act',
}

/** Whether a purpose and a legal basis both belong to a law (G1: purpose limitation, AVG art. 5 and 6). */
export function fitsDomain(purpose: InvestigationPurpose, basis: LegalBasis, domain: Domain): boolean {
  const domains: readonly Domain[] = domainsOfPurpose[purpose]
  return domainOfBasis[basis] === domain && domains.includes(domain)
}

/**
 * The law under which a scheme is investigated; for the scheme `other` the legal basis tells.
 * Refuses `investigation.legal-basis-does-not-fit`.
 */
export function domainFor(scheme: string, purpose: InvestigationPurpose, basis: LegalBasis): Domain {
  const domain = domainOfScheme[scheme] ?? domainOfBasis[basis]
  if (!fitsDomain(purpose, basis, domain)) throw ruleBroken('investigation.legal-basis-does-not-fit')
  return domain
}
