import { oneOfIn, type Search, wordIn } from '#platform/web/search.ts'
import type { KnowledgeQuery, QuestionKind } from '../../contract.ts'

// Written out, because this stands in the first view and the contract does not. `satisfies` keeps them complete.
const kinds = Object.keys({
  'livelihood-application': 0,
  'financial-scheme': 0,
  'work-file': 0,
  other: 0,
} satisfies Record<QuestionKind, 0>) as QuestionKind[]

/** The filters of the list as they stand in the address; what is not set is left out. */
export type KnowledgeSearch = { [Name in keyof Omit<KnowledgeQuery, 'limit'>]?: KnowledgeQuery[Name] | undefined }

/** Reads the filters from an address; what it does not know is ignored. */
export function searchOfKnowledge(search: Search): KnowledgeSearch {
  return {
    q: wordIn(search, 'q')?.slice(0, 200),
    kind: oneOfIn(search, 'kind', kinds),
    state: oneOfIn(search, 'state', ['overdue', 'draft', 'withdrawn', 'all'] as const),
    own: oneOfIn(search, 'own', ['looked-after'] as const),
    after: wordIn(search, 'after'),
  }
}
