import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import type { ActionReport, FollowUp } from '../../contract.ts'

const below = (id: string, part: string) => `/actions/${encodeURIComponent(id)}/${part}`

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['actions', 'report', id],
    queryFn: ({ signal }) => api.get<ActionReport>(below(id, 'report'), { signal }),
  })

/** What was found and what asks for help; for who works on the action. */
export const followUpQuery = (id: string) =>
  queryOptions({
    queryKey: ['actions', 'follow-up', id],
    queryFn: ({ signal }) => api.get<FollowUp>(below(id, 'follow-up'), { signal }),
  })

/** Everything of actions is read again: what was done here shows on every part of it. */
export const readActionsAgain = (queries: QueryClient) => queries.invalidateQueries({ queryKey: ['actions'] })
