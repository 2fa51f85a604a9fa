import type { WordList } from '#platform/contract/words.ts'

export const linkNodeWords = {
  client: { nl: 'cliënt', en: 'client' },
  person: { nl: 'persoon', en: 'person' },
  provider: { nl: 'zorgaanbieder', en: 'care provider' },
  address: { nl: 'adres', en: 'address' },
} as const satisfies WordList<string>

/** What can also stand in the picture, because it comes from the data that were read in. */
export const netNodeWords = {
  ...linkNodeWords,
  account: { nl: 'rekening', en: 'bank account' },
} as const satisfies WordList<string>

export const relationWords = {
  represents: { nl: 'vertegenwoordigt', en: 'represents' },
  family: { nl: 'is familie van', en: 'is family of' },
  'works-for': { nl: 'werkt voor', en: 'works for' },
  runs: { nl: 'leidt of is eigenaar van', en: 'runs or owns' },
  'lives-at': { nl: 'woont op', en: 'lives at' },
  'works-at': { nl: 'werkt of is gevestigd op', en: 'works or is based at' },
  other: { nl: 'heeft te maken met', en: 'has to do with' },
} as const satisfies WordList<string>

/** What the data say by themselves. */
export const netRelationWords = {
  ...relationWords,
  'gets-care-from': { nl: 'krijgt zorg van', en: 'gets care from' },
  'is-paid-on': { nl: 'wordt betaald op', en: 'is paid on' },
} as const satisfies WordList<string>

export const interimChoiceWords = {
  followed: { nl: 'gevolgd', en: 'followed' },
  partly: { nl: 'deels gevolgd', en: 'partly followed' },
  'not-followed': { nl: 'niet gevolgd', en: 'not followed' },
} as const satisfies WordList<string>

export const providerEventWords = {
  'budget.client-added': { nl: 'Cliënt toegevoegd', en: 'Client added' },
  'budget.client-taken-off': { nl: 'Cliënt weggehaald', en: 'Client taken off' },
  'budget.client-result': { nl: 'Gevolg voor een cliënt vastgelegd', en: 'Result for a client recorded' },
  'budget.phase-planned': { nl: 'Fase gepland', en: 'Phase planned' },
  'budget.phase-changed': { nl: 'Fase gewijzigd', en: 'Phase changed' },
  'budget.phase-done': { nl: 'Fase afgerond', en: 'Phase finished' },
  'budget.interim-advice-sent': { nl: 'Tussentijds advies verstuurd', en: 'Interim advice sent' },
  'budget.interim-advice-answered': { nl: 'Tussentijds advies beantwoord', en: 'Interim advice answered' },
  'budget.interim-advice-conflict-declared': {
    nl: 'Vraag over bekendheid beantwoord door wie tussentijds advies krijgt',
    en: 'Question about knowing the people answered by who gets interim advice',
  },
  'budget.link-recorded': { nl: 'Verband vastgelegd', en: 'Link recorded' },
  'budget.link-withdrawn': { nl: 'Verband ingetrokken', en: 'Link withdrawn' },
} as const satisfies WordList<string>
