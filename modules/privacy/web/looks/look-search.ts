import { dayIn, oneOfIn, type Search, wordIn } from '#platform/web/search.ts'
import type { LooksQuery } from '../../contract.ts'

/** The filters of the list as they stand in the address; what is not set is left out. */
export type LookSearch = { [Name in keyof Omit<LooksQuery, 'limit'>]?: LooksQuery[Name] | undefined }

/** Reads the filters from an address; what it does not know is ignored. */
export function lookSearchIn(search: Search): LookSearch {
  return {
    colleague: idIn(search, 'colleague'),
    from: dayIn(search, 'from'),
    to: dayIn(search, 'to'),
    hours: oneOfIn(search, 'hours', ['outside'] as const),
    caseRole: oneOfIn(search, 'caseRole', ['none'] as const),
    about: idIn(search, 'about'),
    after: wordIn(search, 'after'),
  }
}

function idIn(search: Search, name: string): string | undefined {
  const id = wordIn(search, name)
  return id && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? id : undefined
}
