import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, type Query } from '#platform/web/api.ts'
import type { BudgetInvestigation, BudgetInvestigationPage, DueSafetyStep, Safety } from '../contract.ts'

/** What belongs to a file about budgets; every change below `['pgb', id]` is fetched anew together. */
export const budgetQuery = (id: string) =>
  queryOptions({
    queryKey: ['pgb', id, 'budget'],
    queryFn: ({ signal }) => api.get<BudgetInvestigation>(`/investigations/${encodeURIComponent(id)}/budget`, { signal }),
  })

/** Whether the holders of a file are safe, and the steps to get there. */
export const safetyQuery = (id: string) =>
  queryOptions({
    queryKey: ['pgb', id, 'safety'],
    queryFn: ({ signal }) => api.get<Safety>(`/investigations/${encodeURIComponent(id)}/budget/safety`, { signal }),
  })

/** A page of the list, newest first. */
export const budgetsQuery = (query: Query) =>
  queryOptions({
    queryKey: ['pgb', 'list', query],
    queryFn: ({ signal }) => api.get<BudgetInvestigationPage>('/budget-investigations', { query, signal }),
    placeholderData: keepPreviousData,
  })

/** Steps on own files that are due this week or late. */
export const dueStepsQuery = queryOptions({
  queryKey: ['pgb', 'due-steps'],
  queryFn: ({ signal }) => api.get<{ steps: DueSafetyStep[] }>('/budget-investigations/safety-steps', { signal }),
})
