import { z } from 'zod'
import { IdParams, PageQuery } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { AdviceResults, GiveResult, ResultsDue } from '../contract.ts'
import { findResultsDue, getResults } from './get-results.ts'
import { giveResult } from './give-result.ts'

const purpose = 'advising-colleagues'
const tags = ['advice']

/** What was done with advice: told, corrected, and still to be told. */
export function resultRoutes(app: Routes): void {
  app.get(
    '/advice/results-due',
    {
      config: { may: 'advice.give-result', purpose },
      schema: {
        tags,
        summary: 'Own questions that wait for their result, oldest first',
        querystring: PageQuery,
        response: { 200: ResultsDue },
      },
    },
    (request) => inWork(request, (work) => findResultsDue(work, request.query)),
  )

  app.get(
    '/advice/questions/:id/results',
    {
      config: { may: 'advice.read', purpose, thing: 'question' },
      schema: { tags, summary: 'What was done with an advice, newest version first', params: IdParams, response: { 200: AdviceResults } },
    },
    (request) => inWork(request, (work) => getResults(work, request.params.id)),
  )

  app.post(
    '/advice/questions/:id/results',
    {
      config: { may: 'advice.give-result', purpose, thing: 'question' },
      schema: { tags, summary: 'Tell what was done with an advice', params: IdParams, body: GiveResult, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await inWork(request, (work) => giveResult(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )
}
