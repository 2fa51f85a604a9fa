import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { Colleague } from '#modules/staff/contract.ts'
import { api, type Query } from '#platform/web/api.ts'
import type { DecisionPage, InvestigationFile, InvestigationPage, RelatedInvestigation, Timeline } from '../contract.ts'

export type Investigations = z.output<typeof InvestigationPage>
export type Decisions = z.output<typeof DecisionPage>
export type Trail = z.output<typeof Timeline>

/** A page of the list, newest first. */
export const investigationsQuery = (query: Query) =>
  queryOptions({
    queryKey: ['investigations', 'list', query],
    queryFn: ({ signal }) => api.get<Investigations>('/investigations', { query, signal }),
    placeholderData: keepPreviousData,
  })

/** One file, whole. */
export const fileQuery = (id: string) =>
  queryOptions({
    queryKey: ['investigations', 'file', id],
    queryFn: ({ signal }) => api.get<InvestigationFile>(`/investigations/${id}`, { signal }),
  })

/** What happened to a file, newest first, page after page. */
export const timelineQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['investigations', 'timeline', id],
    queryFn: ({ pageParam, signal }) => api.get<Trail>(`/investigations/${id}/timeline`, { query: { after: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })

/** The files about the subject of a report, those that grew from it among them. */
export const aboutSameSubjectQuery = (reportId: string) =>
  queryOptions({
    queryKey: ['investigations', 'about', reportId],
    queryFn: ({ signal }) => api.get<{ investigations: RelatedInvestigation[] }>(`/reports/${reportId}/investigations`, { signal }),
  })

/** What waits for the asker's decision. */
export const decisionsQuery = (query: Query) =>
  queryOptions({
    queryKey: ['investigations', 'decisions', query],
    queryFn: ({ signal }) => api.get<Decisions>('/decisions', { query, signal }),
    placeholderData: keepPreviousData,
  })

/** Colleagues by name, to choose from. */
export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues'],
  queryFn: ({ signal }) => api.get<{ colleagues: Colleague[] }>('/colleagues', { signal }),
  staleTime: 5 * 60_000,
})
