import { z } from 'zod'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { EndSharing, SharingPage, Sharings, SharingsFilter, SharingsQuery } from '../../contract.ts'
import { endSharing } from './end-sharing.ts'
import { dueSharings, findSharings } from './find-sharings.ts'
import { exportSharings } from './sharings-csv.ts'

const tags = ['privacy']
const reads = { may: 'privacy.read-partners', purpose: 'data-protection' } as const

export function sharingRoutes(app: Routes): void {
  app.get(
    '/sharings',
    {
      config: reads,
      schema: { tags, summary: 'What was shared with partners, newest first', querystring: SharingsQuery, response: { 200: SharingPage } },
    },
    (request) => inWork(request, (work) => findSharings(work, request.query)),
  )

  app.get(
    '/sharings/due',
    {
      config: { ...reads, may: 'privacy.keep-partners' },
      schema: { tags, summary: 'Of what the end has to be written down soon', response: { 200: Sharings } },
    },
    (request) => inWork(request, async (work) => ({ sharings: await dueSharings(work) })),
  )

  app.get(
    '/sharings/file',
    {
      config: { ...reads, may: 'privacy.read-trail' },
      schema: {
        tags,
        summary: 'The same as CSV, at most 5,000 lines',
        querystring: SharingsFilter,
        response: { 200: { content: { 'text/csv': { schema: z.string() } } } },
      },
    },
    async (request, reply) => {
      const file = await inWork(request, (work) => exportSharings(work, request.query))
      reply.header('content-disposition', 'attachment; filename="gedeeld.csv"')
      return reply.type('text/csv; charset=utf-8').send(file)
    },
  )

  app.put(
    '/sharings/:id/end',
    {
      config: { ...reads, thing: 'sharing' },
      schema: {
        tags,
        summary: 'Write down what became of what was shared',
        params: IdParams,
        body: EndSharing,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await inWork(request, (work) => endSharing(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )
}
