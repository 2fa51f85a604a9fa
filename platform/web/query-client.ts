import { QueryClient } from '@tanstack/react-query'
import { RefusalError } from './api.ts'

/** One cache for the whole page. What the server refused is not asked again; a lost connection is, twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, reason) => failures < 2 && isConnectionLost(reason),
    },
  },
})

function isConnectionLost(reason: unknown): boolean {
  return reason instanceof RefusalError && reason.code === 'network.unreachable'
}
