import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import { api } from '#platform/web/api.ts'
import { useCommand } from '#platform/web/use-command.ts'
import type { Net, OpenInterimAdvices, ProviderInvestigation } from '../../contract.ts'

const at = (id: string) => `/investigations/${encodeURIComponent(id)}/budget`

/** Clients, phases, interim advice and hours of an investigation of a provider. */
export const providerQuery = (id: string) =>
  queryOptions({
    queryKey: ['pgb', id, 'provider'],
    queryFn: ({ signal }) => api.get<ProviderInvestigation>(`${at(id)}/provider`, { signal }),
  })

/** Who is linked to whom. */
export const netQuery = (id: string) =>
  queryOptions({ queryKey: ['pgb', id, 'links'], queryFn: ({ signal }) => api.get<Net>(`${at(id)}/links`, { signal }) })

/** Interim advice that waits for the own department. */
export const openInterimAdviceQuery = queryOptions({
  queryKey: ['pgb', 'interim-advices'],
  queryFn: ({ signal }) => api.get<z.output<typeof OpenInterimAdvices>>('/interim-advices', { signal }),
})

/** Sends something about the budgets of a file and reads all of it anew. */
export const useBudgetCommand = (id: string, onDone?: () => void) =>
  useCommand(
    ({ method, path, body }: { method: 'POST' | 'PUT' | 'DELETE'; path: string; body?: unknown }) =>
      api.send<undefined>(method, `${at(id)}/${path}`, body),
    { anew: [['pgb']], onDone },
  )
