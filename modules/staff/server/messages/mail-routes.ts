import { z } from 'zod'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Mailer } from '#platform/server/mail/mailer.ts'
import type { Routes } from '#platform/server/module.ts'
import { AccountMail, ChooseMail, MailedAgain, MailStanding, OwnMail, SetAccountMail } from '../../contract.ts'
import { chooseMail, getAccountMail, getOwnMail, setAccountMail } from './mail-choice.ts'
import { getMailStanding, mailAgain, mailTest } from './mail-standing.ts'

const own = { may: 'staff.own-mail', purpose: 'administration' } as const
const keeps = { may: 'staff.keep-mail', purpose: 'administration' } as const
const tags = ['staff']
const done = { 204: z.null() }

/** Mail: everybody's own choice, and how it goes for the administrator. */
export const mailRoutes = (mailer: Mailer | undefined) => (app: Routes) => {
  app.get('/own-mail', { config: own, schema: { tags, summary: 'Whether you are mailed', response: { 200: OwnMail } } }, (request) =>
    inWork(request, (work) => getOwnMail(work, mailer)),
  )

  app.put(
    '/own-mail',
    { config: own, schema: { tags, summary: 'Choose whether you are mailed', body: ChooseMail, response: done } },
    async (request, reply) => {
      await inWork(request, (work) => chooseMail(work, request.body))
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/accounts/:id/mail',
    {
      config: { ...keeps, thing: 'account' },
      schema: { tags, summary: 'Where somebody is mailed', params: IdParams, response: { 200: AccountMail } },
    },
    (request) => inWork(request, (work) => getAccountMail(work, request.params.id)),
  )

  app.put(
    '/accounts/:id/mail',
    {
      config: { ...keeps, thing: 'account' },
      schema: { tags, summary: 'Set where somebody is mailed', params: IdParams, body: SetAccountMail, response: done },
    },
    async (request, reply) => {
      await inWork(request, (work) => setAccountMail(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/mail',
    { config: keeps, schema: { tags, summary: 'How the mail goes, in numbers and codes', response: { 200: MailStanding } } },
    (request) => inWork(request, (work) => getMailStanding(work, mailer)),
  )

  app.post('/mail/test', { config: keeps, schema: { tags, summary: 'Mail yourself a test', response: done } }, async (request, reply) => {
    await inWork(request, (work) => mailTest(work, mailer))
    return reply.code(204).send(null)
  })

  app.post(
    '/mail/again',
    { config: keeps, schema: { tags, summary: 'Try again what failed or waits longer than an hour', response: { 200: MailedAgain } } },
    (request) => inWork(request, (work) => mailAgain(work, mailer)),
  )
}
