import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import { useCommand } from '#platform/web/use-command.ts'
import type {
  AccountFile,
  AccountMail,
  AccountPage,
  DoneReviews,
  DueReviews,
  GroupRoles,
  MailStanding,
  MandateParts,
  OfficeCalendarFile,
  OpenSessions,
  Organisation,
  OwnMail,
} from '../contract.ts'
import type { AccountSearch } from './accounts/account-search.ts'

/** One page of who works here. */
export const accountsQuery = (search: AccountSearch) =>
  queryOptions({
    queryKey: ['staff', 'accounts', search],
    queryFn: ({ signal }) => api.get<AccountPage>('/accounts', { query: search, signal }),
    placeholderData: keepPreviousData,
  })

/** One account with its rights. */
export const accountQuery = (id: string) =>
  queryOptions({
    queryKey: ['staff', 'account', id],
    queryFn: ({ signal }) => api.get<AccountFile>(`/accounts/${encodeURIComponent(id)}`, { signal }),
  })

/** Where somebody is signed in; without an id the asker. */
export const sessionsQuery = (id?: string) =>
  queryOptions({
    queryKey: ['staff', 'sessions', id],
    queryFn: ({ signal }) => api.get<OpenSessions>(id ? `/accounts/${encodeURIComponent(id)}/sessions` : '/own-sessions', { signal }),
  })

/** Whether the asker is mailed. */
export const ownMailQuery = queryOptions({
  queryKey: ['staff', 'own-mail'],
  queryFn: ({ signal }) => api.get<OwnMail>('/own-mail', { signal }),
})

/** Where somebody is mailed. */
export const accountMailQuery = (id: string) =>
  queryOptions({
    queryKey: ['staff', 'account-mail', id],
    queryFn: ({ signal }) => api.get<AccountMail>(`/accounts/${encodeURIComponent(id)}/mail`, { signal }),
  })

/** How the mail goes. */
export const mailStandingQuery = queryOptions({
  queryKey: ['staff', 'mail'],
  queryFn: ({ signal }) => api.get<MailStanding>('/mail', { signal }),
})

/** Municipalities and units. */
export const organisationQuery = queryOptions({
  queryKey: ['staff', 'organisation'],
  queryFn: ({ signal }) => api.get<Organisation>('/organisation', { signal }),
})

/** When the office of a municipality is open. */
export const officeCalendarQuery = (municipality: string | undefined) =>
  queryOptions({
    queryKey: ['staff', 'office-calendar', municipality],
    queryFn: ({ signal }) => api.get<OfficeCalendarFile>('/office-calendar', { query: { municipality }, signal }),
  })

/** What a mandate can be for, in words. */
export const mandatePartsQuery = queryOptions({
  queryKey: ['staff', 'mandate-parts'],
  queryFn: ({ signal }) => api.get<MandateParts>('/mandate-parts', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})

/** What the groups of the identity provider stand for. */
export const groupsQuery = queryOptions({
  queryKey: ['staff', 'groups'],
  queryFn: ({ signal }) => api.get<GroupRoles>('/group-roles', { signal }),
})

/** Whose rights the reader has to look at. */
export const dueReviewsQuery = (search: { after?: string | undefined; limit?: number } = {}) =>
  queryOptions({
    queryKey: ['staff', 'due-reviews', search],
    queryFn: ({ signal }) => api.get<DueReviews>('/rights-reviews/due', { query: search, signal }),
    placeholderData: keepPreviousData,
  })

/** Who confirmed what in a year, newest first, page by page. */
export const doneReviewsQuery = (year: string) =>
  infiniteQueryOptions({
    queryKey: ['staff', 'done-reviews', year],
    queryFn: ({ signal, pageParam }) => api.get<DoneReviews>('/rights-reviews', { query: { year, after: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })

/** Whose rights have to change, by the last word on them. */
export const toChangeQuery = queryOptions({
  queryKey: ['staff', 'to-change'],
  queryFn: ({ signal }) => api.get<DoneReviews>('/rights-reviews', { query: { state: 'to-change', limit: 10 }, signal }),
})

/** Something that changes who may do what: sends it, and makes every page about it fresh. */
export const useStaffCommand = <Sent = void>(send: (sent: Sent) => Promise<unknown>, onDone?: () => void) =>
  useCommand(send, { anew: [['staff']], onDone })
