import { oneOfIn, type Search, wordIn } from '#platform/web/search.ts'
import { roleWords } from '../../contract/words.ts'
import type { AccountsQuery, Role } from '../../contract.ts'

/** The filters of the list as they stand in the address; what is not set is left out. Nobody is named in it. */
export type AccountSearch = { [Name in keyof Omit<AccountsQuery, 'limit'>]?: AccountsQuery[Name] | undefined }

/** Reads the filters from an address; what it does not know is ignored. */
export function searchOfAccounts(search: Search): AccountSearch {
  return {
    role: oneOfIn(search, 'role', Object.keys(roleWords) as Role[]),
    unit: idIn(search, 'unit'),
    status: oneOfIn(search, 'status', ['active', 'blocked'] as const),
    waits: oneOfIn(search, 'waits', ['review'] as const),
    after: idIn(search, 'after'),
  }
}

function idIn(search: Search, name: string): string | undefined {
  const id = wordIn(search, name)
  return id && /^[0-9a-f-]{36}$/.test(id) ? id : undefined
}
