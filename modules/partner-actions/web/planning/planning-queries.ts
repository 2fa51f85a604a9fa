import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { PartnerKind } from '#modules/privacy/contract.ts'
import { api } from '#platform/web/api.ts'
import type { ActionPage } from '../../contract.ts'
import { type ActionSearch, askedOf } from './action-search.ts'

/** A page of actions. */
export const actionsQuery = (search: ActionSearch, limit?: number) =>
  queryOptions({
    queryKey: ['actions', 'list', search, limit],
    queryFn: ({ signal }) => api.get<ActionPage>('/actions', { query: { ...askedOf(search), after: search.na, limit }, signal }),
    placeholderData: keepPreviousData,
  })

/** A partner that can be chosen. */
export interface ChosenPartner {
  id: string
  name: string
  kind: PartnerKind
  /** The name of the municipality that keeps it */
  municipality: string
}

/** The partners with whom we work now. */
export const activePartnersQuery = queryOptions({
  queryKey: ['partners', 'active'],
  queryFn: ({ signal }) => api.get<{ rows: ChosenPartner[] }>('/partners', { query: { limit: 100 }, signal }),
  staleTime: 60_000,
})
