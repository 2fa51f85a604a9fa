import type { WordList } from '#platform/contract/words.ts'

// Words only: screens that show a list need no schema, and load none.

export const inquiryKindWords = {
  client: { nl: 'cliënt (budgethouder)', en: 'client (budget holder)' },
  provider: { nl: 'zorgaanbieder', en: 'care provider' },
} as const satisfies WordList<string>

/** In which capacity an act is done: never mixed in one report of findings. */
export const actingAsWords = {
  'college-officer': { nl: 'medewerker van het college (onderzoek bij de cliënt)', en: 'officer of the college (client investigation)' },
  supervisor: { nl: 'toezichthouder', en: 'supervisor' },
} as const satisfies WordList<string>

export const representativeRoleWords = {
  parent: { nl: 'ouder', en: 'parent' },
  guardian: { nl: 'voogd', en: 'guardian of a child' },
  partner: { nl: 'partner', en: 'partner' },
  family: { nl: 'familie', en: 'family' },
  curator: { nl: 'curator', en: 'legal guardian (curator)' },
  administrator: { nl: 'bewindvoerder', en: 'administrator' },
  mentor: { nl: 'mentor', en: 'mentor' },
  'budget-help': { nl: 'gewaarborgde hulp', en: 'trusted help with the budget' },
  authorised: { nl: 'gemachtigde', en: 'authorised representative' },
  other: { nl: 'anders', en: 'other' },
} as const satisfies WordList<string>

/** What an investigation of a provider meant for one of its clients. */
export const holderResultWords = {
  'no-effects': { nl: 'geen gevolgen voor deze cliënt', en: 'no effects for this client' },
  continues: { nl: 'zorg en budget gaan ongewijzigd door', en: 'care and budget continue unchanged' },
  changed: { nl: 'budget of zorg gewijzigd', en: 'budget or care changed' },
  converted: { nl: 'omgezet naar zorg in natura', en: 'converted to care in kind' },
  ended: { nl: 'budget beëindigd', en: 'budget ended' },
  'own-file': { nl: 'een eigen onderzoek', en: 'an investigation of its own' },
} as const satisfies WordList<string>

export const providerKindWords = {
  organisation: { nl: 'organisatie', en: 'organisation' },
  person: { nl: 'zorgverlener', en: 'care worker' },
  family: { nl: 'iemand uit het netwerk', en: 'somebody of the family or near to it' },
} as const satisfies WordList<string>

export const importContentWords = {
  budgets: { nl: 'budgetten', en: 'budgets' },
  agreements: { nl: 'zorgovereenkomsten', en: 'care agreements' },
  claims: { nl: 'declaraties', en: 'claims' },
  payments: { nl: 'betalingen', en: 'payments' },
} as const satisfies WordList<string>

export const tariffKindWords = {
  formal: { nl: 'formeel tarief', en: 'formal tariff' },
  informal: { nl: 'informeel tarief', en: 'informal tariff' },
} as const satisfies WordList<string>

export const agreementUnitWords = {
  hour: { nl: 'uur', en: 'hour' },
  'half-day': { nl: 'dagdeel', en: 'half day' },
  day: { nl: 'etmaal', en: 'day' },
  month: { nl: 'maand', en: 'month' },
  other: { nl: 'anders', en: 'other' },
} as const satisfies WordList<string>

export const claimStateWords = {
  submitted: { nl: 'ingediend', en: 'submitted' },
  paid: { nl: 'betaald', en: 'paid' },
  refused: { nl: 'afgekeurd', en: 'refused' },
  withheld: { nl: 'niet betaald door opschorting', en: 'withheld by a suspension' },
} as const satisfies WordList<string>

export const suspensionGroundWords = {
  a: {
    nl: 'onjuiste of onvolledige gegevens (Wmo 2015 art. 2.3.10 lid 1 onder a)',
    en: 'wrong or incomplete data (Wmo 2015 art. 2.3.10(1)(a))',
  },
  d: {
    nl: 'voorwaarden van het budget niet nagekomen (Wmo 2015 art. 2.3.10 lid 1 onder d)',
    en: 'conditions of the budget not met (Wmo 2015 art. 2.3.10(1)(d))',
  },
  e: {
    nl: 'budget niet of voor iets anders gebruikt (Wmo 2015 art. 2.3.10 lid 1 onder e)',
    en: 'budget not used, or for something else (Wmo 2015 art. 2.3.10(1)(e))',
  },
  'serious-suspicion': { nl: 'ernstig vermoeden, met feiten die na te gaan zijn', en: 'serious suspicion, with facts that can be checked' },
} as const satisfies WordList<string>

/** What a mandate can be for beside the parts of an advice. */
export const pgbMandateWords = {
  'suspend-payments': { nl: 'betalingen uit een pgb opschorten', en: 'suspend payments from a personal budget' },
} as const satisfies WordList<string>
