import { oneOfIn, type Search, wordIn } from '#platform/web/search.ts'
import type { QuestionKind, QuestionStatus, QuestionsQuery } from '../../contract.ts'

// Written out, because this stands in the first view and the contract does not. `satisfies` keeps them complete.
const statuses = Object.keys({ waiting: 0, taken: 0, 'asked-back': 0, answered: 0, closed: 0 } satisfies Record<
  QuestionStatus,
  0
>) as QuestionStatus[]
const kinds = Object.keys({ 'livelihood-application': 0, 'financial-scheme': 0, 'work-file': 0, other: 0 } satisfies Record<
  QuestionKind,
  0
>) as QuestionKind[]

/** The filters of the list as they stand in the address; what is not set is left out. */
export type QuestionSearch = { [Name in keyof Omit<QuestionsQuery, 'limit'>]?: QuestionsQuery[Name] | undefined }

/** Reads the filters from an address; what it does not know is ignored. */
export function searchOfQuestions(search: Search): QuestionSearch {
  return {
    scope: oneOfIn(search, 'scope', ['mine', 'desk'] as const),
    state: oneOfIn(search, 'state', ['late', 'complex', 'closed', 'all'] as const),
    status: oneOfIn(search, 'status', statuses),
    kind: oneOfIn(search, 'kind', kinds),
    own: oneOfIn(search, 'own', ['handled'] as const),
    q: wordIn(search, 'q')?.slice(0, 200),
    order: oneOfIn(search, 'order', ['newest'] as const),
    after: wordIn(search, 'after'),
  }
}
