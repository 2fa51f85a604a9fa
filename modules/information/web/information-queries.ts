import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import type { CausesOverTime, Groups, Item, ItemPage, PageWords, PublicPage } from '../contract.ts'
import type { ItemSearch } from './list/item-search.ts'

/** One page of the list. */
export const itemsQuery = (search: ItemSearch) =>
  queryOptions({
    queryKey: ['information', 'list', search],
    queryFn: ({ signal }) => api.get<ItemPage>('/information-items', { query: search, signal }),
    placeholderData: keepPreviousData,
  })

/** One text. */
export const itemQuery = (id: string) =>
  queryOptions({
    queryKey: ['information', 'item', id],
    queryFn: ({ signal }) => api.get<Item>(`/information-items/${encodeURIComponent(id)}`, { signal }),
  })

/** Groups that are informed. */
export const groupsQuery = queryOptions({
  queryKey: ['information', 'groups'],
  queryFn: ({ signal }) => api.get<Groups>('/information-groups', { signal }),
})

/** What the municipality says on the open page. */
export const pageWordsQuery = queryOptions({
  queryKey: ['information', 'page'],
  queryFn: ({ signal }) => api.get<PageWords>('/information-page', { signal }),
})

/** Causes of closed files against texts. */
export const causesQuery = (year: number | undefined) =>
  queryOptions({
    queryKey: ['information', 'causes', year ?? 'now'],
    queryFn: ({ signal }) => api.get<CausesOverTime>('/information-causes', { query: { year }, signal }),
    placeholderData: keepPreviousData,
  })

/** Rights and duties, for everybody. */
export const publicPageQuery = (municipality: string | undefined) =>
  queryOptions({
    queryKey: ['information', 'public', municipality ?? ''],
    queryFn: ({ signal }) => api.get<PublicPage>('/public/rights-and-duties', { query: { municipality }, signal }),
  })

/** Who can keep a text. */
export const keepersQuery = queryOptions({
  queryKey: ['colleagues', 'all'],
  queryFn: ({ signal }) => api.get<{ colleagues: { id: string; name: string }[] }>('/colleagues', { signal }),
})
