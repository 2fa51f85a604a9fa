import { oneOfIn, type Search, wordIn } from '#platform/web/search.ts'
import type { ItemsQuery } from '../../contract.ts'

export type ItemSearch = { [Name in keyof Omit<ItemsQuery, 'limit'>]?: ItemsQuery[Name] | undefined }

// Written out, because this stands in the first view and the contract does not. `satisfies` keeps them complete.
const states = Object.keys({ draft: 0, 'in-use': 0, withdrawn: 0 } satisfies Record<NonNullable<ItemSearch['state']>, 0>)
const schemes = Object.keys({
  subsistence: 0,
  'financial-scheme': 0,
  'work-file': 0,
  'wmo-pgb': 0,
  'youth-pgb': 0,
  other: 0,
} satisfies Record<NonNullable<ItemSearch['scheme']>, 0>)
const causes = Object.keys({
  'rule-not-understood': 0,
  'form-unclear': 0,
  'change-not-passed-on': 0,
  debts: 0,
  'deliberate-gain': 0,
  'own-mistake': 0,
  'no-breach': 0,
  other: 0,
} satisfies Record<NonNullable<ItemSearch['cause']>, 0>)

/** Reads the filters from an address; what it does not know is ignored. */
export function searchOfItems(search: Search): ItemSearch {
  return {
    q: wordIn(search, 'q')?.slice(0, 200),
    state: oneOfIn(search, 'state', states as NonNullable<ItemSearch['state']>[]),
    scheme: oneOfIn(search, 'scheme', schemes as NonNullable<ItemSearch['scheme']>[]),
    cause: oneOfIn(search, 'cause', causes as NonNullable<ItemSearch['cause']>[]),
    own: oneOfIn(search, 'own', ['kept'] as const),
    waits: oneOfIn(search, 'waits', ['review'] as const),
    after: wordIn(search, 'after'),
  }
}
