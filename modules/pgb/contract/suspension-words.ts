import type { WordList } from '#platform/contract/words.ts'
import { suspensionGroundWords } from './words.ts'

/** The same grounds under the Youth Act (art. 8.1.4), which has no art. 2.3.10. */
const youthGroundWords = {
  a: {
    nl: 'onjuiste of onvolledige gegevens (Jeugdwet art. 8.1.4 lid 1 onder a)',
    en: 'wrong or incomplete data (Youth Act art. 8.1.4(1)(a))',
  },
  d: {
    nl: 'voorwaarden van het budget niet nagekomen (Jeugdwet art. 8.1.4 lid 1 onder d)',
    en: 'conditions of the budget not met (Youth Act art. 8.1.4(1)(d))',
  },
  e: {
    nl: 'budget niet of voor iets anders gebruikt (Jeugdwet art. 8.1.4 lid 1 onder e)',
    en: 'budget not used, or for something else (Youth Act art. 8.1.4(1)(e))',
  },
  'serious-suspicion': suspensionGroundWords['serious-suspicion'],
} as const satisfies WordList<keyof typeof suspensionGroundWords>

/** The grounds in the words of the law under which the budget was granted. */
export const groundWordsOf = { wmo: suspensionGroundWords, 'youth-act': youthGroundWords } as const

export const suspensionScopeWords = {
  whole: { nl: 'alle betalingen', en: 'all payments' },
  part: { nl: 'een deel van de betalingen', en: 'part of the payments' },
} as const satisfies WordList<string>

export const urgencyExceptionWords = {
  'awb-4-11-a': { nl: 'er is spoed (Awb art. 4:11 onder a)', en: 'it is urgent (Awb art. 4:11(a))' },
  'awb-4-11-b': {
    nl: 'de budgethouder kon zijn kijk al eerder geven en er zijn geen nieuwe feiten (Awb art. 4:11 onder b)',
    en: 'the budget holder could give a view before and there are no new facts (Awb art. 4:11(b))',
  },
  'awb-4-11-c': {
    nl: 'het doel wordt alleen bereikt als de budgethouder het niet vooraf weet (Awb art. 4:11 onder c)',
    en: 'it only works when the budget holder does not know beforehand (Awb art. 4:11(c))',
  },
} as const satisfies WordList<string>

export const withheldDecisionWords = {
  pay: { nl: 'alsnog betalen', en: 'pay after all' },
  'not-pay': { nl: 'niet betalen', en: 'do not pay' },
} as const satisfies WordList<string>

/** Where a fact comes from; it settles whether the letter may say so. */
export const factOriginWords = {
  'own-inquiry': { nl: 'ons eigen onderzoek', en: 'our own inquiry' },
  'budget-holder': { nl: 'de budgethouder zelf', en: 'the budget holder' },
  provider: { nl: 'de zorgaanbieder', en: 'the care provider' },
  authority: { nl: 'een andere instantie', en: 'another authority' },
  report: { nl: 'een melding', en: 'a report' },
  'other-client': { nl: 'een andere cliënt', en: 'another client' },
} as const satisfies WordList<string>

/** What somebody gets of a letter. */
export const letterShareWords = {
  letter: { nl: 'de brief', en: 'the letter' },
  copy: { nl: 'een kopie', en: 'a copy' },
  nothing: { nl: 'geen brief', en: 'no letter' },
} as const satisfies WordList<string>

/** What has to be thought about before a letter goes to somebody. */
export const addresseeWarningWords = {
  'representative-provides': {
    nl: 'Deze vertegenwoordiger geeft ook de zorg. De brief vertelt dan iets aan wie wordt onderzocht.',
    en: 'This representative also provides the care. The letter would tell something to who is investigated.',
  },
  'namesake-provides': {
    nl: 'Een zorgverlener in dit dossier heeft dezelfde achternaam als deze vertegenwoordiger. Ga na of het dezelfde persoon is.',
    en: 'A care worker in this file has the same surname as this representative. Check whether it is the same person.',
  },
  'representative-suspected': {
    nl: 'Dit onderzoek gaat over deze vertegenwoordiger zelf.',
    en: 'This investigation is about this representative.',
  },
  'authority-not-shown': {
    nl: 'In het dossier staat niet waaruit blijkt dat deze persoon de budgethouder mag vertegenwoordigen.',
    en: 'The file does not say what shows that this person may act for the budget holder.',
  },
  'under-age-alone': {
    nl: 'De budgethouder is jonger dan 18 jaar en er is geen ouder of voogd vastgelegd.',
    en: 'The budget holder is under 18, and no parent or guardian was recorded.',
  },
} as const satisfies WordList<string>

/** What can be printed about a suspension, by the name in its address. */
export const suspensionPaperWords = {
  'decision-letter': { nl: 'besluit aan de budgethouder', en: 'decision for the budget holder' },
  'provider-notice': { nl: 'bericht aan de aanbieder', en: 'notice for the provider' },
  'svb-request': { nl: 'verzoek aan de SVB', en: 'request for the SVB' },
  'end-letter': { nl: 'besluit over het einde aan de budgethouder', en: 'decision on the end for the budget holder' },
  'svb-end': { nl: 'opdracht aan de SVB over het einde', en: 'instruction for the SVB on the end' },
} as const satisfies WordList<string>
