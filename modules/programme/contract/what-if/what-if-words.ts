import type { WordList } from '#platform/contract/words.ts'

/** The four kinds of work that a scenario reckons with: those of the programme. */
export const streamWords = {
  'report-investigation': { nl: 'Meldingen', en: 'Reports' },
  'personal-budget': { nl: 'Persoonsgebonden budget', en: 'Personal budget' },
  'primary-process': { nl: 'Adviesvragen', en: 'Questions for advice' },
  'chain-partners': { nl: 'Acties met ketenpartners', en: 'Actions with chain partners' },
} as const satisfies WordList<string>

export const workStageWords = {
  judging: { nl: 'beoordelen', en: 'judging' },
  investigating: { nl: 'onderzoeken', en: 'investigating' },
  deciding: { nl: 'besluiten', en: 'deciding' },
  completing: { nl: 'afronden', en: 'completing' },
  answering: { nl: 'beantwoorden', en: 'answering' },
  acting: { nl: 'voorbereiden en uitvoeren', en: 'preparing and carrying out' },
} as const satisfies WordList<string>

export const scenarioStateWords = {
  draft: { nl: 'nog niet doorgerekend', en: 'not reckoned yet' },
  waiting: { nl: 'wacht op de berekening', en: 'waits to be reckoned' },
  running: { nl: 'wordt doorgerekend', en: 'is being reckoned' },
  done: { nl: 'doorgerekend', en: 'reckoned' },
  failed: { nl: 'berekening mislukt', en: 'reckoning failed' },
  cancelled: { nl: 'berekening gestopt', en: 'reckoning stopped' },
} as const satisfies WordList<string>
