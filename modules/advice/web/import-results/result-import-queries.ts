import { queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import type { ResultImport, ResultImportPage } from '../../contract.ts'

export const resultImportsQuery = queryOptions({
  queryKey: ['advice', 'result-imports'],
  queryFn: ({ signal }) => api.get<ResultImportPage>('/advice/result-imports', { query: { limit: 10 }, signal }),
})

export const resultImportQuery = (id: string) =>
  queryOptions({
    queryKey: ['advice', 'result-imports', id],
    queryFn: ({ signal }) => api.get<ResultImport>(`/advice/result-imports/${encodeURIComponent(id)}`, { signal }),
  })
