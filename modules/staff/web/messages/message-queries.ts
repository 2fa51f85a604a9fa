import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import type { MessagePage, ReadMessages } from '../../contract.ts'

const key = ['own-messages']

export interface MessageSearch {
  unread?: 'yes' | undefined
  after?: string | undefined
}

/** One page of what the reader is told. */
export const messagesQuery = (search: MessageSearch) =>
  queryOptions({
    queryKey: [...key, 'page', search],
    queryFn: ({ signal }) => api.get<MessagePage>('/own-messages', { query: { ...search }, signal }),
    placeholderData: keepPreviousData,
  })

/** The newest few unread ones and how many there are: one question for the shell, the work list and pages of things. */
export const newMessagesQuery = queryOptions({
  queryKey: [...key, 'new'],
  queryFn: ({ signal }) => api.get<MessagePage>('/own-messages', { query: { unread: 'yes', limit: 5 }, signal }),
})

/** Marks messages as read, and makes every list and count of them fresh. */
export function useMarkRead() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (which: ReadMessages) => api.send<{ read: number }>('POST', '/own-messages/read', which),
    onSuccess: async ({ read }) => {
      if (read > 0) await queries.invalidateQueries({ queryKey: key })
    },
  })
}
