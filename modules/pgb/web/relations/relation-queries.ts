import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { PartnerPage } from '#modules/privacy/contract.ts'
import { api } from '#platform/web/api.ts'
import { useCommand } from '#platform/web/use-command.ts'
import type { Exchanges } from '../../contract.ts'

const at = (id: string | null) => (id ? `/investigations/${encodeURIComponent(id)}/budget/exchanges` : '/budget-contacts')

/** Contacts about a file, or without one those of the team in general. */
export const exchangesQuery = (id: string | null, after?: string) =>
  queryOptions({
    queryKey: ['pgb', id ?? 'contacts', 'exchanges', after],
    queryFn: ({ signal }) => api.get<Exchanges>(at(id), { query: { after }, signal }),
    placeholderData: keepPreviousData,
  })

/** Partners to choose from. */
export const partnersToChooseQuery = queryOptions({
  queryKey: ['pgb', 'partners'],
  queryFn: ({ signal }) => api.get<PartnerPage>('/partners', { query: { limit: 100 }, signal }),
})

/** Records a contact and reads the list anew. */
export const useRecordExchange = (id: string | null) =>
  useCommand((body: unknown) => api.send<undefined>('POST', at(id), body), { anew: [['pgb']] })
