import { z } from 'zod'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { AdviceDesk, AdviceDesks, AdviceTargets, SetTarget, TargetsQuery } from '../contract.ts'
import { findDesks, setDesk } from './desks.ts'
import { findTargets, setTarget } from './targets.ts'

const purpose = 'administration'
const tags = ['advice']

/** Which unit answers what, and how fast. */
export function settingRoutes(app: Routes): void {
  app.get(
    '/advice/desks',
    {
      config: { may: 'advice.set-desk', purpose },
      schema: { tags, summary: 'Which unit answers which questions', response: { 200: AdviceDesks } },
    },
    (request) => inWork(request, async (work) => ({ desks: await findDesks(work) })),
  )

  app.put(
    '/advice/desks',
    {
      config: { may: 'advice.set-desk', purpose },
      schema: { tags, summary: 'Let a unit answer questions of a kind', body: AdviceDesk, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await inWork(request, (work) => setDesk(work, request.body))
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/advice/targets',
    {
      config: { may: 'advice.read', purpose: 'advising-colleagues' },
      schema: {
        tags,
        summary: 'How fast questions are answered, from which day',
        querystring: TargetsQuery,
        response: { 200: AdviceTargets },
      },
    },
    (request) => inWork(request, (work) => findTargets(work, request.query.municipality)),
  )

  app.post(
    '/advice/targets',
    {
      config: { may: 'advice.set-targets', purpose: 'advising-colleagues' },
      schema: { tags, summary: 'Set a target from a day on', body: SetTarget, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await inWork(request, (work) => setTarget(work, request.body))
      return reply.code(204).send(null)
    },
  )
}
