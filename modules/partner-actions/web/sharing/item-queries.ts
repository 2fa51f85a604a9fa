import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import type { AttachedItems } from '../../contract.ts'

/** What is attached to an action, and what was. */
export const itemsQuery = (actionId: string) =>
  queryOptions({
    queryKey: ['actions', 'items', actionId],
    queryFn: ({ signal }) => api.get<AttachedItems>(`/actions/${actionId}/items`, { signal }),
  })

/** After something was attached, given or destroyed: items and the log are asked anew. */
export async function readSharingAgain(queries: QueryClient, actionId: string): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: itemsQuery(actionId).queryKey }),
    queries.invalidateQueries({ queryKey: ['privacy', 'sharing'] }),
  ])
}
