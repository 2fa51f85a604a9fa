import { queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import type { FoundFiles, HoursDue, HoursMonth, HoursWeek } from '../../contract.ts'

/** Hours of a week; of a colleague for their coordinator. */
export const hoursWeekQuery = (week: string | undefined, account?: string) =>
  queryOptions({
    queryKey: ['capacity', 'hours', week, account],
    queryFn: ({ signal }) => api.get<HoursWeek>('/capacity/hours', { query: { week, account }, signal }),
  })

/** Own weeks that wait. */
export const hoursDueQuery = queryOptions({
  queryKey: ['capacity', 'hours-due'],
  queryFn: ({ signal }) => api.get<HoursDue>('/capacity/hours/due', { signal }),
})

export const hoursMonthQuery = (month: string | undefined) =>
  queryOptions({
    queryKey: ['capacity', 'month', month],
    queryFn: ({ signal }) => api.get<HoursMonth>('/capacity/months', { query: { month }, signal }),
  })

/** Own files by reference. */
export const filesQuery = (q: string) =>
  queryOptions({
    queryKey: ['capacity', 'files', q],
    queryFn: ({ signal }) => api.get<FoundFiles>('/capacity/hours/files', { query: { q }, signal }),
    enabled: q.length > 1,
  })
