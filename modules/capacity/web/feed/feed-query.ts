import { queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import type { OwnFeed } from '../../contract.ts'

export const ownFeedQuery = queryOptions({
  queryKey: ['capacity', 'calendar-feed'],
  queryFn: ({ signal }) => api.get<OwnFeed>('/capacity/calendar-feed', { signal }),
})
