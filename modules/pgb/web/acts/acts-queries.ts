import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import { showAnswer } from '#platform/web/show-answer.ts'
import type { ActState, BudgetActPage, BudgetActs, FindingsReports } from '../../contract.ts'

/** The address of what belongs to a file about budgets. */
export const below = (id: string, part: string) => `/investigations/${encodeURIComponent(id)}/budget/${part}`

export const actsQuery = (id: string) =>
  queryOptions({
    queryKey: ['pgb', id, 'acts'],
    queryFn: ({ signal }) => api.get<BudgetActs>(below(id, 'acts'), { signal }),
  })

/** A page of talks and checks in one state. */
export const actListQuery = (id: string, state: ActState, after?: string) =>
  queryOptions({
    queryKey: ['pgb', id, 'act-list', state, after],
    queryFn: ({ signal }) => api.get<BudgetActPage>(below(id, 'act-list'), { query: { state, after }, signal }),
    placeholderData: keepPreviousData,
  })

export const reportsQuery = (id: string) =>
  queryOptions({
    queryKey: ['pgb', id, 'findings-reports'],
    queryFn: ({ signal }) => api.get<FindingsReports>(below(id, 'reports'), { signal }),
  })

/** What was answered after a change stands at once on every page that shows it. */
export function keepActs(queries: QueryClient, id: string, acts: BudgetActs): void {
  showAnswer(queries, actsQuery(id).queryKey, acts)
  void queries.invalidateQueries({ queryKey: ['pgb', id, 'act-list'] })
}

/** The same for reports of findings. */
export function keepReports(queries: QueryClient, id: string, reports: FindingsReports): void {
  showAnswer(queries, reportsQuery(id).queryKey, reports)
}
