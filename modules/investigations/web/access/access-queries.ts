import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import { api } from '#platform/web/api.ts'
import type { FileAccess, GlassUses, OpenRequests, OwnAccessList } from '../../contract.ts'

/** Who may see a file, and why. */
export const fileAccessQuery = (id: string) =>
  queryOptions({
    queryKey: ['investigations', 'access', id],
    queryFn: ({ signal }) => api.get<FileAccess>(`/investigations/${id}/access`, { signal }),
  })

/** What the reader asked for themself. */
export const ownAccessQuery = queryOptions({
  queryKey: ['investigations', 'own-access'],
  queryFn: ({ signal }) => api.get<z.output<typeof OwnAccessList>>('/access-requests', { signal }),
})

/** Requests that wait for the reader's decision. */
export const openRequestsQuery = queryOptions({
  queryKey: ['investigations', 'open-requests'],
  queryFn: ({ signal }) => api.get<z.output<typeof OpenRequests>>('/access-requests/open', { signal }),
})

/** Each use of break glass, for the privacy officer. */
export const glassUsesQuery = queryOptions({
  queryKey: ['investigations', 'glass-uses'],
  queryFn: ({ signal }) => api.get<z.output<typeof GlassUses>>('/broken-glass', { signal }),
})
