import type { Query } from '#platform/web/api.ts'
import { dayIn, oneOfIn, type Search, wordIn } from '#platform/web/search.ts'

/** Whose files: mine, those of my unit, or those that nobody leads yet. */
export const whose = ['mijn', 'afdeling', 'niet-toegewezen'] as const
/** In the place of a stage: every file, also the closed ones. Without a stage only open files are listed. */
export const ALSO_CLOSED = 'alle'

/** The filters of the list, as the address holds them. */
export interface ListSearch {
  stap?: string | undefined
  regeling?: string | undefined
  wie?: (typeof whose)[number] | undefined
  gemeente?: string | undefined
  van?: string | undefined
  tot?: string | undefined
  after?: string | undefined
}

/** Reads the filters from the address; what it does not know is left out. */
export function listSearchIn(search: Search): ListSearch {
  return {
    stap: wordIn(search, 'stap'),
    regeling: wordIn(search, 'regeling'),
    wie: oneOfIn(search, 'wie', whose),
    gemeente: municipalityIn(search),
    van: dayIn(search, 'van'),
    tot: dayIn(search, 'tot'),
    after: wordIn(search, 'after'),
  }
}

/** The same filters as the server wants them. */
export function queryOf({ stap, regeling, wie, gemeente, van, tot, after }: ListSearch, unitId: string | null): Query {
  return {
    stage: stap === ALSO_CLOSED ? undefined : stap,
    scheme: regeling,
    municipality: gemeente,
    state: stap ? undefined : 'open',
    mine: wie === 'mijn' ? 'yes' : undefined,
    unit: wie === 'afdeling' ? unitId : undefined,
    unassigned: wie === 'niet-toegewezen' ? 'yes' : undefined,
    openedFrom: van,
    openedUntil: tot,
    after,
  }
}

/** The code of a municipality from the address, such as `GM0344`. */
export function municipalityIn(search: Search): string | undefined {
  const code = wordIn(search, 'gemeente')
  return code && /^GM\d{4}$/.test(code) ? code : undefined
}
