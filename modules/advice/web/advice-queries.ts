import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Colleague } from '#modules/staff/contract.ts'
import { api } from '#platform/web/api.ts'
import type { AdviceDesks, AdviceResults, AdviceTargets, QuestionFile, QuestionPage, ResultsDue } from '../contract.ts'
import type { QuestionSearch } from './list/question-search.ts'

const A_MINUTE = 60_000

/** One page of the list; the clock on it moves, so it is asked again each minute. */
export const questionsQuery = (search: QuestionSearch & { limit?: number }) =>
  queryOptions({
    queryKey: ['advice', 'list', search],
    queryFn: ({ signal }) => api.get<QuestionPage>('/advice/questions', { query: search, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: A_MINUTE,
  })

export const questionQuery = (id: string) =>
  queryOptions({
    queryKey: ['advice', 'question', id],
    queryFn: ({ signal }) => api.get<QuestionFile>(`/advice/questions/${encodeURIComponent(id)}`, { signal }),
  })

export const targetsQuery = (municipality: string | undefined) =>
  queryOptions({
    queryKey: ['advice', 'targets', municipality],
    queryFn: ({ signal }) => api.get<AdviceTargets>('/advice/targets', { query: { municipality }, signal }),
  })

export const desksQuery = queryOptions({
  queryKey: ['advice', 'desks'],
  queryFn: ({ signal }) => api.get<AdviceDesks>('/advice/desks', { signal }),
})

export const adviceColleaguesQuery = queryOptions({
  queryKey: ['staff', 'colleagues'],
  queryFn: ({ signal }) => api.get<{ colleagues: Colleague[] }>('/colleagues', { signal }),
})

export const resultsQuery = (id: string) =>
  queryOptions({
    queryKey: ['advice', 'results', id],
    queryFn: ({ signal }) => api.get<AdviceResults>(`/advice/questions/${encodeURIComponent(id)}/results`, { signal }),
  })

export const resultsDueQuery = queryOptions({
  queryKey: ['advice', 'results-due'],
  queryFn: ({ signal }) => api.get<ResultsDue>('/advice/results-due', { query: { limit: 5 }, signal }),
})
