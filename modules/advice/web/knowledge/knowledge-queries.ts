import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import type { Citations, FoundSources, KnowledgeDraft, KnowledgeItem, KnowledgeMatches, KnowledgePage } from '../../contract.ts'
import type { KnowledgeSearch } from './knowledge-search.ts'

/** One page of the list. */
export const knowledgeListQuery = (search: KnowledgeSearch & { limit?: number }) =>
  queryOptions({
    queryKey: ['advice', 'knowledge', 'list', search],
    queryFn: ({ signal }) => api.get<KnowledgePage>('/advice/knowledge', { query: search, signal }),
    placeholderData: keepPreviousData,
  })

export const knowledgeQuery = (id: string) =>
  queryOptions({
    queryKey: ['advice', 'knowledge', 'item', id],
    queryFn: ({ signal }) => api.get<KnowledgeItem>(`/advice/knowledge/${encodeURIComponent(id)}`, { signal }),
  })

export const knowledgeDraftQuery = (entryId: string) =>
  queryOptions({
    queryKey: ['advice', 'knowledge', 'draft', entryId],
    queryFn: ({ signal }) => api.get<KnowledgeDraft>(`/advice/answers/${encodeURIComponent(entryId)}/knowledge-draft`, { signal }),
  })

/** Items that fit what somebody is typing; nothing of it stands in an address, or stays in memory when the page is left. */
export const knowledgeMatchesQuery = (question: string) =>
  queryOptions({
    queryKey: ['advice', 'knowledge', 'matches', question],
    queryFn: () => api.send<KnowledgeMatches>('POST', '/advice/knowledge-matches', { question }),
    placeholderData: keepPreviousData,
    enabled: question !== '',
    gcTime: 0,
  })

export const sourcesQuery = (words: string) =>
  queryOptions({
    queryKey: ['advice', 'sources', words],
    queryFn: () => api.send<FoundSources>('POST', '/advice/source-searches', { words }),
    placeholderData: keepPreviousData,
    enabled: words.length >= 2,
    gcTime: 0,
  })

export const citationsQuery = queryOptions({
  queryKey: ['advice', 'citations'],
  queryFn: ({ signal }) => api.get<Citations>('/advice/citations', { signal }),
})
