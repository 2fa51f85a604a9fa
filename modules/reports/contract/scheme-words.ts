import type { WordList } from '#platform/contract/words.ts'

export const schemeWords = {
  subsistence: { nl: 'bijstand levensonderhoud', en: 'subsistence benefit' },
  'financial-scheme': { nl: 'financiële regeling', en: 'financial scheme' },
  'work-file': { nl: 'werkdossier', en: 'work file' },
  'wmo-pgb': { nl: 'WMO-PGB', en: 'WMO personal budget' },
  'youth-pgb': { nl: 'Jeugd-PGB', en: 'Youth personal budget' },
  other: { nl: 'anders', en: 'other' },
} as const satisfies WordList<string>

/** The schemes as a resident knows them; `unknown` is received as `other`. */
export const publicSchemeWords = {
  subsistence: { nl: 'Een bijstandsuitkering', en: 'A social assistance benefit' },
  'financial-scheme': { nl: 'Een andere vergoeding of toeslag van de gemeente', en: 'Another allowance from the municipality' },
  'work-file': { nl: 'Hulp bij het vinden van werk', en: 'Help with finding work' },
  'wmo-pgb': { nl: 'Geld voor zorg of hulp aan een volwassene (pgb)', en: 'Money for care of an adult (personal budget)' },
  'youth-pgb': { nl: 'Geld voor zorg of hulp aan een kind (pgb)', en: 'Money for care of a child (personal budget)' },
  unknown: { nl: 'Dat weet ik niet', en: 'I do not know' },
} as const satisfies WordList<string>
