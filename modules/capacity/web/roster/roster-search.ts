import { dayIn, oneOfIn, type Search } from '#platform/web/search.ts'

/** Which days are shown and along what, as it stands in the address. */
export interface RosterSearch {
  dag?: string | undefined
  toon?: 'maand' | undefined
  per?: 'activiteit' | undefined
}

/** Reads an address; what it does not know is ignored. */
export function searchOfRoster(search: Search): RosterSearch {
  return {
    dag: dayIn(search, 'dag'),
    toon: oneOfIn(search, 'toon', ['maand'] as const),
    per: oneOfIn(search, 'per', ['activiteit'] as const),
  }
}
