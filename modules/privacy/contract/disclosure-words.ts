import type { Compartment } from '#modules/staff/contract.ts'
import type { WordList, Words } from '#platform/contract/words.ts'

/** A legal ground on which data may go from one compartment to the other. */
interface Ground extends Words {
  /** To which compartment data may go on this ground */
  to: readonly Compartment[]
  /** `verified`: the article was read; `known`: from own knowledge, to be checked by the municipality's lawyer */
  marked: 'verified' | 'known'
}

/** The closed list of grounds. Data that were gathered for one law are not simply used for another (AVG art. 5 lid 1 onder b). */
export const disclosureGroundWords = {
  'pw-53a-6': {
    nl: 'Participatiewet art. 53a lid 6: onderzoek naar juistheid en volledigheid van gegevens',
    en: 'Participation Act art. 53a(6): checking whether data are correct and complete',
    to: ['participation-act'],
    marked: 'verified',
  },
  'pw-64-1': {
    nl: 'Participatiewet art. 64 lid 1: gegevens van andere instanties op verzoek',
    en: 'Participation Act art. 64(1): data from other bodies on request',
    to: ['participation-act'],
    marked: 'verified',
  },
  'pw-67': {
    nl: 'Participatiewet art. 67: gegevens verstrekken aan genoemde instanties',
    en: 'Participation Act art. 67: giving data to the bodies that it names',
    to: ['social-support'],
    marked: 'verified',
  },
  'wmo-2-3-9': {
    nl: 'Wmo 2015 art. 2.3.9: heronderzoek van een voorziening of pgb',
    en: 'Wmo 2015 art. 2.3.9: reviewing a provision or personal budget',
    to: ['social-support'],
    marked: 'verified',
  },
  'wmo-5-2-2': {
    nl: 'Wmo 2015 art. 5.2.2: gegevens van aanbieders en derden op verzoek',
    en: 'Wmo 2015 art. 5.2.2: data from providers and third parties on request',
    to: ['social-support'],
    marked: 'verified',
  },
  'wmo-5-2-4': {
    nl: 'Wmo 2015 art. 5.2.4: gegevens van SVB en toezichthouder aan het college',
    en: 'Wmo 2015 art. 5.2.4: data from SVB and the supervisor to the executive',
    to: ['social-support'],
    marked: 'verified',
  },
  'youth-8-1-2': {
    nl: 'Jeugdwet art. 8.1.2: inlichtingen over een pgb',
    en: 'Youth Act art. 8.1.2: information about a personal budget',
    to: ['social-support'],
    marked: 'verified',
  },
  'gdpr-6-1-d': {
    nl: 'AVG art. 6 lid 1 onder d: iemand is in gevaar',
    en: 'GDPR art. 6(1)(d): somebody is in danger',
    to: ['participation-act', 'social-support'],
    marked: 'known',
  },
  'gdpr-6-1-e': {
    nl: 'AVG art. 6 lid 1 onder e en lid 4: publieke taak, met een doel dat verenigbaar is',
    en: 'GDPR art. 6(1)(e) and 6(4): public task, for a purpose that is compatible',
    to: ['participation-act', 'social-support'],
    marked: 'known',
  },
} as const satisfies Readonly<Record<string, Ground>>

export const disclosureDecisionWords = {
  approved: { nl: 'goedgekeurd', en: 'approved' },
  refused: { nl: 'geweigerd', en: 'refused' },
} as const satisfies WordList<string>

export const disclosureThingWords = {
  investigation: { nl: 'onderzoek', en: 'investigation' },
  report: { nl: 'melding', en: 'report' },
} as const satisfies WordList<string>
