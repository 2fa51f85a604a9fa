import { z } from 'zod'
import { IdParams, PageQuery } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { Exchanges, PartParams, RecordContact, RecordExchange, RecordExchangeResult } from '../../contract.ts'
import { findExchanges, recordContact, recordExchange, recordExchangeResult } from './exchanges.ts'

const purpose = 'social-domain-enforcement'
const reads = { may: 'pgb.read', purpose, thing: 'investigation' } as const
const works = { may: 'pgb.work', purpose, thing: 'investigation' } as const
const tags = ['pgb']
const done = { 204: z.null() }

export function relationRoutes(app: Routes): void {
  app.get(
    '/investigations/:id/budget/exchanges',
    {
      config: reads,
      schema: {
        tags,
        summary: 'Contacts with partners about a file',
        params: IdParams,
        querystring: PageQuery,
        response: { 200: Exchanges },
      },
    },
    (request) => inWork(request, (work) => findExchanges(work, request.params.id, request.query)),
  )
  app.post(
    '/investigations/:id/budget/exchanges',
    { config: works, schema: { tags, summary: 'Record a contact about a file', params: IdParams, body: RecordExchange, response: done } },
    async (request, reply) => {
      await inWork(request, (work) => recordExchange(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )
  app.put(
    '/investigations/:id/budget/exchanges/:part/result',
    {
      config: works,
      schema: { tags, summary: 'Record what came of a contact', params: PartParams, body: RecordExchangeResult, response: done },
    },
    async (request, reply) => {
      const { id, part } = request.params
      await inWork(request, (work) => recordExchangeResult(work, id, part, request.body.result))
      return reply.code(204).send(null)
    },
  )
  app.get(
    '/budget-contacts',
    {
      config: { may: 'pgb.read', purpose },
      schema: { tags, summary: 'Contacts of the team in general', querystring: PageQuery, response: { 200: Exchanges } },
    },
    (request) => inWork(request, (work) => findExchanges(work, null, request.query)),
  )
  app.post(
    '/budget-contacts',
    {
      config: { may: 'pgb.work', purpose },
      schema: { tags, summary: 'Record a contact in general, without personal data', body: RecordContact, response: done },
    },
    async (request, reply) => {
      await inWork(request, (work) => recordContact(work, request.body))
      return reply.code(204).send(null)
    },
  )
}
