import { z } from 'zod'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { ChangeDuty, DutyNow, DutyQuery, DutyReach, DutyWeek, DutyWeekQuery, PlanDuty } from '../../contract.ts'
import { changeDuty, keepReach, planDuty } from './change-duty.ts'
import { getDutyNow, getDutyWeek } from './get-duty.ts'

const purpose = 'advising-colleagues'
const tags = ['advice']

/** Who is on duty at the desk, and who changes that. */
export function dutyRoutes(app: Routes): void {
  app.get(
    '/advice/duty-now',
    {
      config: { may: 'advice.see-duty', purpose },
      schema: { tags, summary: 'Who is at the advice desk now', querystring: DutyQuery, response: { 200: DutyNow } },
    },
    (request) => inWork(request, (work) => getDutyNow(work, request.query.municipality, request.query.kind)),
  )

  app.get(
    '/advice/duty',
    {
      config: { may: 'advice.see-duty', purpose },
      schema: { tags, summary: 'A week of the advice desk', querystring: DutyWeekQuery, response: { 200: DutyWeek } },
    },
    (request) => inWork(request, (work) => getDutyWeek(work, request.query.municipality, request.query.kind, request.query.day)),
  )

  app.put(
    '/advice/duty',
    {
      config: { may: 'advice.plan-duty', purpose },
      schema: { tags, summary: 'Plan the week of the desk from a day on', body: PlanDuty, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await inWork(request, (work) => planDuty(work, request.body))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/advice/duty/changes',
    {
      config: { may: 'advice.change-duty', purpose },
      schema: { tags, summary: 'Swap, leave or add a duty on one day', body: ChangeDuty, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await inWork(request, (work) => changeDuty(work, request.body))
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/advice/duty/reach',
    {
      config: { may: 'advice.keep-own-reach', purpose },
      schema: { tags, summary: 'Say how you are reached while on duty', body: DutyReach, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await inWork(request, (work) => keepReach(work, request.body))
      return reply.code(204).send(null)
    },
  )
}
