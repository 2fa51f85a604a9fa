import { dayIn, oneOfIn, type Search, wholeNumberIn, wordIn } from '#platform/web/search.ts'

const moneyParts = ['budgetten', 'toegekend', 'maanden', 'betalingen', 'declaraties', 'verblijf', 'bestanden'] as const
/** A part of the page with data, as the address names it. */
export type MoneyPart = (typeof moneyParts)[number]

/** What the address of the page with data may say. */
export interface MoneySearch {
  deel?: MoneyPart | undefined
  client?: string | undefined
  jaar?: number | undefined
  zorgovereenkomst?: string | undefined
  van?: string | undefined
  tot?: string | undefined
  na?: string | undefined
}

export const moneySearchIn = (search: Search): MoneySearch => ({
  deel: oneOfIn(search, 'deel', moneyParts),
  client: wordIn(search, 'client'),
  jaar: wholeNumberIn(search, 'jaar'),
  zorgovereenkomst: wordIn(search, 'zorgovereenkomst'),
  van: dayIn(search, 'van'),
  tot: dayIn(search, 'tot'),
  na: wordIn(search, 'na'),
})
