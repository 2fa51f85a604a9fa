import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import { agreementStandingWords, partnerKindWords, sharingPurposeWords } from '../../contract/sharing-words.ts'
import type { Agreement, AgreementPage, Partner, PartnerPage, SharingPage, Sharings } from '../../contract.ts'
import type { AgreementSearch, PartnerSearch, SharingSearch } from './sharing-search.ts'

/** Everything about partners, agreements and what was shared: after a change all of it is asked anew. */
export const sharingKey = ['privacy', 'sharing'] as const

const known = (list: object, word: string | undefined) => (word && word in list ? word : undefined)

/** Partners, a page, by name. */
export const partnersQuery = ({ zoek, soort, stand, na }: PartnerSearch) =>
  queryOptions({
    queryKey: [...sharingKey, 'partners', zoek, soort, stand, na],
    queryFn: ({ signal }) =>
      api.get<PartnerPage>('/partners', {
        query: { q: zoek, kind: known(partnerKindWords, soort), state: stand && 'all', after: na },
        signal,
      }),
    placeholderData: keepPreviousData,
  })

/** Partners to choose from. */
export const partnerChoicesQuery = queryOptions({
  queryKey: [...sharingKey, 'partner-choices'],
  queryFn: ({ signal }) => api.get<PartnerPage>('/partners', { query: { limit: 100 }, signal }),
})

export const partnerQuery = (id: string) =>
  queryOptions({
    queryKey: [...sharingKey, 'partner', id],
    queryFn: ({ signal }) => api.get<Partner>(`/partners/${encodeURIComponent(id)}`, { signal }),
  })

/** Agreements, a page, the one written last first. */
export const agreementsQuery = ({ stand, partner, doel, na }: AgreementSearch) =>
  queryOptions({
    queryKey: [...sharingKey, 'agreements', stand, partner, doel, na],
    queryFn: ({ signal }) =>
      api.get<AgreementPage>('/sharing-agreements', {
        query: { state: known(agreementStandingWords, stand), partner, purpose: known(sharingPurposeWords, doel), after: na },
        signal,
      }),
    placeholderData: keepPreviousData,
  })

export const agreementQuery = (id: string) =>
  queryOptions({
    queryKey: [...sharingKey, 'agreement', id],
    queryFn: ({ signal }) => api.get<Agreement>(`/sharing-agreements/${encodeURIComponent(id)}`, { signal }),
  })

/** The filters of the log as the server calls them. */
export const logQueryOf = ({ partner, richting, stand, vanaf, tot, actie }: SharingSearch) => ({
  partner,
  direction: richting,
  state: stand,
  from: vanaf,
  to: tot,
  about: actie,
})

/** What was shared, a page, newest first. Each time it is asked is a look. */
export const sharingsQuery = (search: SharingSearch, limit?: number) =>
  queryOptions({
    queryKey: [...sharingKey, 'log', search, limit],
    queryFn: ({ signal }) => api.get<SharingPage>('/sharings', { query: { ...logQueryOf(search), after: search.na, limit }, signal }),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  })

/** Of what the end has to be written down, late or soon. */
export const sharingsDueQuery = queryOptions({
  queryKey: [...sharingKey, 'due'],
  queryFn: ({ signal }) => api.get<Sharings>('/sharings/due', { signal }),
})
