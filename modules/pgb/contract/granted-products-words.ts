import type { WordList } from '#platform/contract/words.ts'

export const productResultWords = {
  granted: { nl: 'toegewezen', en: 'granted' },
  refused: { nl: 'afgewezen', en: 'refused' },
} as const satisfies WordList<string>

export const deliveryFormWords = {
  pgb: { nl: 'pgb', en: 'personal budget' },
  'in-kind': { nl: 'zorg in natura', en: 'care in kind' },
} as const satisfies WordList<string>

/** How a granted product came into the file. */
export const cameByWords = {
  fetched: { nl: 'opgehaald', en: 'fetched' },
  typed: { nl: 'met de hand overgenomen', en: 'copied by hand' },
} as const satisfies WordList<string>

/** What can be said in a way that we do not understand. */
export const productFieldWords = {
  decision: { nl: 'besluit', en: 'decision' },
  product: { nl: 'product', en: 'product' },
  result: { nl: 'uitkomst', en: 'result' },
  'delivery-form': { nl: 'leveringsvorm', en: 'form of delivery' },
  period: { nl: 'periode', en: 'period' },
  volume: { nl: 'omvang', en: 'volume' },
  supplier: { nl: 'leverancier', en: 'supplier' },
  allocations: { nl: 'toewijzingen', en: 'allocations' },
} as const satisfies WordList<string>
