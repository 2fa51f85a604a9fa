import type { WordList } from '#platform/contract/words.ts'

export const exchangeDirectionWords = {
  out: { nl: 'wij geven', en: 'we give' },
  in: { nl: 'wij ontvangen', en: 'we receive' },
  both: { nl: 'overleg', en: 'talk' },
} as const satisfies WordList<string>

export const relationEventWords = {
  'budget.exchange-recorded': { nl: 'Contact met een partner vastgelegd', en: 'Contact with a partner recorded' },
  'budget.exchange-result': { nl: 'Resultaat van een contact vastgelegd', en: 'Result of a contact recorded' },
} as const satisfies WordList<string>
