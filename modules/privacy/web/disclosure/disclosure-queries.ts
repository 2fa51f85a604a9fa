import { queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import type { Disclosure } from '../../contract.ts'

interface Answer {
  disclosures: Disclosure[]
}

/** What was asked of sharing with the other law, undecided first. */
export const disclosuresQuery = queryOptions({
  queryKey: ['privacy', 'disclosures'],
  queryFn: ({ signal }) => api.get<Answer>('/disclosures', { signal }),
})
