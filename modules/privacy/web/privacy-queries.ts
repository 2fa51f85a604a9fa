import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Colleague } from '#modules/staff/contract.ts'
import { api } from '#platform/web/api.ts'
import type { Looks, OverseenLooks, PersonSearches, ProcessingRegister, TrailState } from '../contract.ts'
import type { LookSearch } from './looks/look-search.ts'

/** Looks of everybody, a page, newest first. */
export const looksQuery = (search: LookSearch) =>
  queryOptions({
    queryKey: ['privacy', 'looks', search],
    queryFn: ({ signal }) => api.get<OverseenLooks>('/privacy/looks', { query: search, signal }),
    placeholderData: keepPreviousData,
  })

/** Who looked at one report or file, page after page. Not asked again by itself: each time is a look too. */
export const whoLookedQuery = (kind: 'reports' | 'investigations' | 'advice/questions', id: string) =>
  infiniteQueryOptions({
    queryKey: ['privacy', 'who-looked', kind, id],
    queryFn: ({ pageParam, signal }) =>
      api.get<Looks>(`/${kind}/${encodeURIComponent(id)}/looks`, { query: { after: pageParam, limit: 50 }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchOnWindowFocus: false,
  })

/** Who searched for a person before, and why. */
export const personSearchesQuery = queryOptions({
  queryKey: ['privacy', 'person-searches'],
  queryFn: ({ signal }) => api.get<PersonSearches>('/privacy/person-searches', { signal }),
})

/** How the chain stands. */
export const trailQuery = queryOptions({
  queryKey: ['privacy', 'trail'],
  queryFn: ({ signal }) => api.get<TrailState>('/privacy/trail', { signal }),
})

export const registerQuery = queryOptions({
  queryKey: ['privacy', 'register'],
  queryFn: ({ signal }) => api.get<ProcessingRegister>('/privacy/register', { signal }),
})

export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues'],
  queryFn: ({ signal }) => api.get<{ colleagues: Colleague[] }>('/colleagues', { signal }),
  staleTime: 5 * 60_000,
})
