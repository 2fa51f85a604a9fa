import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import { useCommand } from '#platform/web/use-command.ts'
import type { Suspension, SuspensionLines, SuspensionsOfFile } from '../../contract.ts'

/** A suspension; every change below `['suspensions']` is fetched anew together. */
export const suspensionQuery = (id: string) =>
  queryOptions({
    queryKey: ['suspensions', 'one', id],
    queryFn: ({ signal }) => api.get<Suspension>(`/suspensions/${encodeURIComponent(id)}`, { signal }),
  })

export const suspensionsOfFileQuery = (investigationId: string) =>
  queryOptions({
    queryKey: ['suspensions', 'of-file', investigationId],
    queryFn: ({ signal }) =>
      api.get<SuspensionsOfFile>(`/investigations/${encodeURIComponent(investigationId)}/budget/suspensions`, { signal }),
  })

export const suspensionLinesQuery = (list: 'to-decide' | 'running') =>
  queryOptions({
    queryKey: ['suspensions', list],
    queryFn: ({ signal }) => api.get<SuspensionLines>(`/suspensions/${list}`, { query: { limit: 10 }, signal }),
  })

/** What stands of suspensions and of the file around them is fetched anew. */
export function useReadAgain() {
  const queries = useQueryClient()
  return () => Promise.all([queries.invalidateQueries({ queryKey: ['suspensions'] }), queries.invalidateQueries({ queryKey: ['pgb'] })])
}

/** Takes a step without anything to fill in. */
export const useStep = ({ id, revision }: Pick<Suspension, 'id' | 'revision'>) =>
  useCommand(
    ({ path, ...more }: { path: string; because?: string }) =>
      api.send<undefined>('POST', `/suspensions/${id}/${path}`, { ...more, revision }),
    { anew: [['suspensions'], ['pgb']] },
  )
