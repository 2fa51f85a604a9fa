import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import type { Action } from '../../contract.ts'

/** Takes an action one step on; what stands now is fetched whatever came of it. */
export function useStep({ id, revision }: Action) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ path, ...more }: { path: 'ready' | 'putting-back' | 'holding' | 'cancelling'; reason?: string }) =>
      api.send<undefined>('POST', `/actions/${id}/${path}`, { ...more, revision }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['actions'] }),
  })
}
