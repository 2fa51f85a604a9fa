import type { WordList } from '#platform/contract/words.ts'

export const actKindWords = {
  talk: { nl: 'gesprek', en: 'talk' },
  'administration-check': { nl: 'administratiecontrole', en: 'administration check' },
} as const satisfies WordList<string>

export const actStateWords = {
  planned: { nl: 'gepland', en: 'planned' },
  done: { nl: 'gedaan', en: 'done' },
  cancelled: { nl: 'afgezegd', en: 'cancelled' },
} as const satisfies WordList<string>

export const actPlaceWords = {
  office: { nl: 'op kantoor', en: 'at the office' },
  home: { nl: 'thuis', en: 'at home' },
  'at-provider': { nl: 'bij de aanbieder', en: 'at the provider' },
  phone: { nl: 'telefonisch', en: 'by phone' },
  video: { nl: 'beeldbellen', en: 'by video call' },
} as const satisfies WordList<string>

export const withWhomWords = {
  'budget-holder': { nl: 'budgethouder', en: 'budget holder' },
  representative: { nl: 'vertegenwoordiger', en: 'representative' },
  provider: { nl: 'aanbieder', en: 'provider' },
  employee: { nl: 'medewerker van de aanbieder', en: 'employee of the provider' },
  other: { nl: 'iemand anders', en: 'somebody else' },
} as const satisfies WordList<string>

export const legitimationWords = {
  shown: { nl: 'getoond', en: 'shown' },
  'not-asked': { nl: 'aangeboden, niemand vroeg erom', en: 'offered, nobody asked for it' },
} as const satisfies WordList<string>

/** The short name of a capacity, as it is chosen in a form and printed in a report. */
export const capacityWords = {
  'college-officer': { nl: 'medewerker van het college', en: 'officer of the college' },
  supervisor: { nl: 'toezichthouder', en: 'supervisor' },
} as const satisfies WordList<string>

/** What a capacity means for the other person, in one plain sentence. */
export const capacityMeansWords = {
  'college-officer': {
    nl: 'Een cliënt vertelt wat nodig is om het recht op zorg opnieuw te bekijken; een aanbieder geeft gegevens die de Wmo noemt.',
    en: 'A client tells what is needed to look at the right to care again; a provider gives the data that the Wmo names.',
  },
  supervisor: {
    nl: 'Een aanbieder moet meewerken en stukken laten zien, zover dat nodig is. U laat op verzoek uw legitimatie zien.',
    en: 'A provider has to cooperate and show records, as far as needed. You show your legitimation when asked.',
  },
} as const satisfies WordList<string>

/** The duty to give information that the other person was told of. */
export const dutyWords = {
  'wmo-2-3-8': {
    nl: 'U moet ons vertellen wat nodig is om uw recht op zorg opnieuw te bekijken (Wmo 2015 art. 2.3.8).',
    en: 'You have to tell us what is needed to look at your right to care again (Wmo 2015 art. 2.3.8).',
  },
  'youth-8-1-2': {
    nl: 'U moet ons vertellen wat nodig is om het recht op jeugdhulp opnieuw te bekijken (Jeugdwet art. 8.1.2).',
    en: 'You have to tell us what is needed to look at the right to youth care again (Jeugdwet art. 8.1.2).',
  },
  'wmo-5-2-2': {
    nl: 'U geeft ons op verzoek de gegevens die wij voor de Wmo nodig hebben (Wmo 2015 art. 5.2.2).',
    en: 'You give us the data that we need for the Wmo when we ask (Wmo 2015 art. 5.2.2).',
  },
  'awb-5-20': {
    nl: 'U moet meewerken aan toezicht, zover dat redelijkerwijs nodig is. Wie door beroep of ambt moet zwijgen, kan in bepaalde gevallen weigeren (Awb art. 5:20 lid 1 en 2).',
    en: 'You have to cooperate with supervision, as far as reasonably needed. Whoever is bound to secrecy by profession can refuse in certain cases (Awb art. 5:20(1) and (2)).',
  },
  voluntary: { nl: 'U hoeft niet te antwoorden: meedoen is vrijwillig.', en: 'You need not answer: taking part is voluntary.' },
} as const satisfies WordList<string>

export const itemAnswerWords = {
  given: { nl: 'gegeven', en: 'given' },
  partly: { nl: 'deels gegeven', en: 'partly given' },
  'not-given': { nl: 'niet gegeven', en: 'not given' },
  'not-there': { nl: 'bestaat niet', en: 'does not exist' },
} as const satisfies WordList<string>

export const goesToWords = {
  client: { nl: 'de cliënt', en: 'the client' },
  provider: { nl: 'de aanbieder', en: 'the provider' },
  'social-development': { nl: 'Maatschappelijke Ontwikkeling (MO)', en: 'Social Development (MO)' },
} as const satisfies WordList<string>

/** On what ground the college gets what a supervisor found. */
export const givenGroundWords = {
  'wmo-5-2-4-3': { nl: 'Wmo 2015 art. 5.2.4 lid 3', en: 'Wmo 2015 art. 5.2.4(3)' },
  'regulation-2-9-d': {
    nl: 'verordening van de gemeente (Jeugdwet art. 2.9 onder d)',
    en: 'regulation of the municipality (Jeugdwet art. 2.9(d))',
  },
} as const satisfies WordList<string>
