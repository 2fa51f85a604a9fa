import { oneOfIn, type Search, wordIn } from '#platform/web/search.ts'
import type { ActionKind, ActionState, ActionsCsvQuery } from '../../contract.ts'

// Written out, because this stands in the first view and the contract does not. `satisfies` keeps them complete.
const states = Object.keys({ planned: 0, ready: 0, held: 0, reported: 0, cancelled: 0 } satisfies Record<ActionState, 0>) as ActionState[]
const kinds = Object.keys({
  'business-estate': 0,
  neighbourhood: 0,
  'dynamic-police': 0,
  'address-quality': 0,
  'own-intervention': 0,
  other: 0,
} satisfies Record<ActionKind, 0>) as ActionKind[]

/** The filters of the list as they stand in the address; what is not set is left out. */
export interface ActionSearch {
  zoek?: string | undefined
  stand?: ActionState | undefined
  soort?: ActionKind | undefined
  van?: 'ons' | 'partner' | undefined
  wanneer?: 'komend' | 'voorbij' | undefined
  mijn?: 'ja' | undefined
  na?: string | undefined
}

/** Reads the filters from an address; what it does not know is ignored. */
export function searchOfActions(search: Search): ActionSearch {
  return {
    zoek: wordIn(search, 'zoek')?.slice(0, 120),
    stand: oneOfIn(search, 'stand', states),
    soort: oneOfIn(search, 'soort', kinds),
    van: oneOfIn(search, 'van', ['ons', 'partner'] as const),
    wanneer: oneOfIn(search, 'wanneer', ['komend', 'voorbij'] as const),
    mijn: oneOfIn(search, 'mijn', ['ja'] as const),
    na: wordIn(search, 'na'),
  }
}

/** The same filters as the server knows them. */
export const askedOf = ({
  zoek,
  stand,
  soort,
  van,
  wanneer,
  mijn,
}: ActionSearch): { [Name in keyof ActionsCsvQuery]?: ActionsCsvQuery[Name] } => ({
  q: zoek,
  state: stand,
  kind: soort,
  ledBy: van && (van === 'ons' ? 'own' : 'partner'),
  period: wanneer && (wanneer === 'komend' ? 'upcoming' : 'past'),
  mine: mijn && 'yes',
})
