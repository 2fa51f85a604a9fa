import type { WordList } from '#platform/contract/words.ts'

export const suspensionStateWords = {
  draft: { nl: 'concept', en: 'draft' },
  proposed: { nl: 'wacht op besluit', en: 'waits for a decision' },
  decided: { nl: 'besloten', en: 'decided' },
  'not-decided': { nl: 'niet opgeschort', en: 'not suspended' },
  running: { nl: 'loopt', en: 'running' },
  ending: { nl: 'einde wacht op besluit', en: 'end waits for a decision' },
  ended: { nl: 'geëindigd', en: 'ended' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
} as const satisfies WordList<string>

export const suspensionEndWords = {
  resume: { nl: 'betalingen hervatten', en: 'resume payments' },
  revise: { nl: 'budget herzien', en: 'revise the budget' },
  revoke: { nl: 'budget intrekken', en: 'revoke the budget' },
  convert: { nl: 'omzetten naar zorg in natura', en: 'convert to care in kind' },
} as const satisfies WordList<string>
