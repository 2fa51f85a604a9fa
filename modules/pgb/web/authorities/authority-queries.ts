import { queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import type { Authorities, WarningChecks } from '../../contract.ts'

/** What goes to authorities about the provider of a file, and what came back. */
export const authoritiesQuery = (id: string) =>
  queryOptions({
    queryKey: ['pgb', id, 'authorities'],
    queryFn: ({ signal }) => api.get<Authorities>(`/investigations/${encodeURIComponent(id)}/budget/authorities`, { signal }),
  })

/** Facts without names that wait for the asker as supervisor. */
export const warningChecksQuery = queryOptions({
  queryKey: ['pgb', 'warning-checks'],
  queryFn: ({ signal }) => api.get<WarningChecks>('/warning-checks', { signal }),
})
