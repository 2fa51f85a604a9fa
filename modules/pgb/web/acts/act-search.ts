import { oneOfIn, type Search, wordIn } from '#platform/web/search.ts'

const lists = ['gepland', 'gedaan', 'afgezegd'] as const
/** A list of talks and checks, as the address names it. */
export type ActList = (typeof lists)[number]

/** Which list goes on where: the others begin at their first page. */
export interface ActSearch {
  lijst?: ActList | undefined
  na?: string | undefined
}

export const actSearchIn = (search: Search): ActSearch => ({
  lijst: oneOfIn(search, 'lijst', lists),
  na: wordIn(search, 'na'),
})
