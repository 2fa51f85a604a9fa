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

/** What can be printed about a suspension, by the name in its address. */
export const suspensionPaperWords = {
  'decision-letter': { nl: 'besluit aan de budgethouder', en: 'decision for the budget holder' },
  'provider-notice': { nl: 'bericht aan de aanbieder', en: 'notice for the provider' },
  'svb-request': { nl: 'verzoek aan de SVB', en: 'request for the SVB' },
  'end-letter': { nl: 'besluit over het einde aan de budgethouder', en: 'decision on the end for the budget holder' },
  'svb-end': { nl: 'opdracht aan de SVB over het einde', en: 'instruction for the SVB on the end' },
} as const satisfies WordList<string>
