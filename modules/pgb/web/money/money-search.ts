import { dayIn, oneOfIn, type Search, wholeNumberIn, wordIn } from '#platform/web/search.ts'
import type { CheckName } from '../../contract.ts'

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

/** What the address of the page with points to check may say: which one is open, and where its rows go on. */
export interface CheckSearch {
  punt?: string | undefined
  na?: string | undefined
}

export const checkSearchIn = (search: Search): CheckSearch => ({ punt: wordIn(search, 'punt'), na: wordIn(search, 'na') })

/** A point as the address names it. */
export const pointOf = ({ kind, subject }: CheckName): string => `${kind}:${subject}`
