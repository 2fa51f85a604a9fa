import type { Query } from '#platform/web/api.ts'
import { oneOfIn, type Search, wordIn } from '#platform/web/search.ts'

/** The filters of the list as they stand in the address; without a state only open files are listed. */
export interface BudgetSearch {
  soort?: 'client' | 'aanbieder' | undefined
  stand?: 'afgesloten' | 'alle' | undefined
  opschorting?: 'loopt' | undefined
  wie?: 'mijn' | undefined
  gemeente?: string | undefined
  na?: string | undefined
}

/** Reads the filters from the address; what it does not know is left out. */
export function budgetSearchIn(search: Search): BudgetSearch {
  const municipality = wordIn(search, 'gemeente')
  return {
    soort: oneOfIn(search, 'soort', ['client', 'aanbieder'] as const),
    stand: oneOfIn(search, 'stand', ['afgesloten', 'alle'] as const),
    opschorting: oneOfIn(search, 'opschorting', ['loopt'] as const),
    wie: oneOfIn(search, 'wie', ['mijn'] as const),
    gemeente: municipality && /^GM\d{4}$/.test(municipality) ? municipality : undefined,
    na: wordIn(search, 'na'),
  }
}

/** The same filters as the server knows them. */
export function askedOf({ soort, stand, opschorting, wie, gemeente }: BudgetSearch): Query {
  return {
    kind: soort && (soort === 'client' ? 'client' : 'provider'),
    state: stand === 'alle' ? undefined : stand === 'afgesloten' ? 'closed' : 'open',
    suspension: opschorting && 'running',
    mine: wie && 'yes',
    municipality: gemeente,
  }
}
