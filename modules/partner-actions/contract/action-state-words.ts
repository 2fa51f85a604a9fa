import type { WordList } from '#platform/contract/words.ts'

export const actionStateWords = {
  planned: { nl: 'in voorbereiding', en: 'being prepared' },
  ready: { nl: 'klaar voor het veld', en: 'ready for the field' },
  held: { nl: 'uitgevoerd', en: 'carried out' },
  reported: { nl: 'verslag vastgesteld', en: 'report agreed' },
  cancelled: { nl: 'geannuleerd', en: 'cancelled' },
} as const satisfies WordList<string>
