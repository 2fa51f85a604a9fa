import { queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import type { BudgetInvestigation } from '../contract.ts'

/** What belongs to a file about budgets; every change below `['pgb', id]` is fetched anew together. */
export const budgetQuery = (id: string) =>
  queryOptions({
    queryKey: ['pgb', id, 'budget'],
    queryFn: ({ signal }) => api.get<BudgetInvestigation>(`/investigations/${encodeURIComponent(id)}/budget`, { signal }),
  })
