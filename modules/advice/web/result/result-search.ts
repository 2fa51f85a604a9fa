import { oneOfIn, type Search } from '#platform/web/search.ts'

const followedInAddress = { ja: 'yes', deels: 'partly', nee: 'no' } as const

/** What a link may say: the choice as a word, and that it stood in a mail. No more. */
export interface ResultSearch {
  gevolgd?: keyof typeof followedInAddress | undefined
  van?: 'mail' | undefined
}

/** Reads the choice from an address; what it does not know is ignored. */
export function searchOfResult(search: Search): ResultSearch {
  return { gevolgd: oneOfIn(search, 'gevolgd', ['ja', 'deels', 'nee'] as const), van: oneOfIn(search, 'van', ['mail'] as const) }
}

export const followedFrom = ({ gevolgd }: ResultSearch) => (gevolgd ? followedInAddress[gevolgd] : '')
