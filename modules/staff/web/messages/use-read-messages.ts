import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { newMessagesQuery, useMarkRead } from './message-queries.ts'

/** On the page of a thing, once it is shown: the reader's messages about it are read. Sends nothing while nothing is unread. */
export function useReadMessages(thingKind: string, id: string): void {
  const unread = useQuery(newMessagesQuery).data?.unread ?? 0
  const { mutate } = useMarkRead()
  useEffect(() => {
    if (unread > 0) mutate({ thing: { kind: thingKind, id } })
  }, [mutate, unread, thingKind, id])
}
