import { z } from 'zod'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { AddCitation, ChangeCitation, Citations, KnowledgeKept } from '../../contract.ts'
import { addCitation, changeCitation, findCitations } from './keep-citations.ts'

const purpose = 'advising-colleagues'
const tags = ['advice']
const keeps = { may: 'advice.keep-citations', purpose } as const

/** The list of articles and policy rules. */
export function citationRoutes(app: Routes): void {
  app.get(
    '/advice/citations',
    {
      config: { may: 'advice.read-citations', purpose },
      schema: { tags, summary: 'Articles of law and policy rules', response: { 200: Citations } },
    },
    (request) => inWork(request, async (work) => ({ citations: await findCitations(work) })),
  )

  app.post(
    '/advice/citations',
    { config: keeps, schema: { tags, summary: 'Add an article or policy rule', body: AddCitation, response: { 201: KnowledgeKept } } },
    async (request, reply) => reply.code(201).send(await inWork(request, async (work) => ({ id: await addCitation(work, request.body) }))),
  )

  app.put(
    '/advice/citations/:id',
    {
      config: { ...keeps, thing: 'citation' },
      schema: { tags, summary: 'Change an article or policy rule', params: IdParams, body: ChangeCitation, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await inWork(request, (work) => changeCitation(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )
}
