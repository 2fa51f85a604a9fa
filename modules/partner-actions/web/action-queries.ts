import { queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import type { Action } from '../contract.ts'

/** One action. */
export const actionQuery = (id: string) =>
  queryOptions({
    queryKey: ['actions', 'action', id],
    queryFn: ({ signal }) => api.get<Action>(`/actions/${encodeURIComponent(id)}`, { signal }),
  })
