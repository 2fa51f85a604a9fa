import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import { showAnswer } from '#platform/web/show-answer.ts'
import type { ActState, ActsGround, BudgetActPage, BudgetActs, FindingsReports } from '../../contract.ts'

/** The address of what belongs to a file about budgets. */
export const below = (id: string, part: string) => `/investigations/${encodeURIComponent(id)}/budget/${part}`

/** One talk or check. */
export const actQuery = (id: string, act: string) =>
  queryOptions({
    queryKey: ['pgb', id, 'act', act],
    queryFn: ({ signal }) => api.get<BudgetActs>(below(id, `acts/${encodeURIComponent(act)}`), { signal }),
  })

/** Those that were done: a report rests on them. */
export const doneActsQuery = (id: string) =>
  queryOptions({
    queryKey: ['pgb', id, 'done-acts'],
    queryFn: ({ signal }) => api.get<BudgetActs>(below(id, 'acts'), { signal }),
  })

/** What a new talk or check can be about. */
export const actsGroundQuery = (id: string) =>
  queryOptions({
    queryKey: ['pgb', id, 'act-ground'],
    queryFn: ({ signal }) => api.get<ActsGround>(below(id, 'act-ground'), { signal }),
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
export function keepActs(queries: QueryClient, id: string, saved: BudgetActs): void {
  for (const act of saved.acts) showAnswer(queries, actQuery(id, act.id).queryKey, saved)
  for (const list of ['act-list', 'done-acts']) void queries.invalidateQueries({ queryKey: ['pgb', id, list] })
}

/** The same for reports of findings. */
export function keepReports(queries: QueryClient, id: string, reports: FindingsReports): void {
  showAnswer(queries, reportsQuery(id).queryKey, reports)
}
