import type { Scheme } from '#modules/reports/contract.ts'
import type { Domain, InvestigationPurpose, LegalBasis } from '../../contract.ts'

const lawOf: Readonly<Record<Scheme, Domain | undefined>> = {
  subsistence: 'participation-act',
  'financial-scheme': 'participation-act',
  'work-file': 'participation-act',
  'wmo-pgb': 'wmo',
  'youth-pgb': 'youth-act',
  other: undefined,
}
const purposesOf: Readonly<Record<Domain, readonly InvestigationPurpose[]>> = {
  'participation-act': ['lawfulness-of-benefit', 'lawfulness-of-application'],
  wmo: ['lawfulness-of-personal-budget'],
  'youth-act': ['lawfulness-of-personal-budget'],
}
const basesOf: Readonly<Record<Domain, readonly LegalBasis[]>> = {
  'participation-act': ['pw-53a', 'pw-17'],
  wmo: ['wmo-2-3-9', 'wmo-6-1'],
  'youth-act': ['youth-8-1-2'],
}

/** The purposes that fit a scheme (AVG art. 5 lid 1 onder b); all of them when the scheme does not say which law. */
export function purposesFor(scheme: Scheme): readonly InvestigationPurpose[] {
  const law = lawOf[scheme]
  return law ? purposesOf[law] : [...new Set(Object.values(purposesOf).flat())]
}

/** The legal bases that fit a scheme (AVG art. 6); all of them when the scheme does not say which law. */
export function basesFor(scheme: Scheme): readonly LegalBasis[] {
  const law = lawOf[scheme]
  return law ? basesOf[law] : Object.values(basesOf).flat()
}
