import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { type MessageKinds, MessagePage, MessagesQuery, MessagesRead, ReadMessages } from '../../contract.ts'
import { findMessages, readMessages } from './find-messages.ts'

const own = { may: 'staff.own-messages', purpose: 'administration' } as const
const tags = ['staff']

/** What somebody is told; everybody their own. @param kinds what can be told, in words */
export const messageRoutes = (kinds: MessageKinds) => (app: Routes) => {
  app.get(
    '/own-messages',
    {
      config: own,
      schema: { tags, summary: 'What you are told, unread first', querystring: MessagesQuery, response: { 200: MessagePage } },
    },
    (request) => inWork(request, (work) => findMessages(work, kinds, request.query)),
  )

  app.post(
    '/own-messages/read',
    { config: own, schema: { tags, summary: 'Mark your messages as read', body: ReadMessages, response: { 200: MessagesRead } } },
    (request) => inWork(request, (work) => readMessages(work, request.body)),
  )
}
