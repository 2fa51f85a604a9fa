import { z } from 'zod'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { Attendance, Candidates, CrewParams, KeepAttendance, PutInCrew } from '../../contract.ts'
import { findCandidates } from './find-candidates.ts'
import { getAttendance, keepAttendance } from './keep-attendance.ts'
import { putInCrew } from './put-in-crew.ts'
import { removeFromCrew } from './remove-from-crew.ts'

const purpose = 'working-with-partners'
const plans = { may: 'partner-actions.plan', purpose, thing: 'action' } as const
const works = { may: 'partner-actions.work', purpose, thing: 'action' } as const
const tags = ['partner-actions']
const done = { 204: z.null() }

/** Who goes along, and when they were there. */
export function crewRoutes(app: Routes): void {
  app.get(
    '/actions/:id/candidates',
    {
      config: plans,
      schema: {
        tags,
        summary: 'Colleagues of the unit who could go along, by name, with what does not go together on that day',
        params: IdParams,
        response: { 200: Candidates },
      },
    },
    (request) => inWork(request, (work) => findCandidates(work, request.params.id)),
  )

  app.put(
    '/actions/:id/crew/:person',
    {
      config: plans,
      schema: {
        tags,
        summary: 'Let a colleague go along, or for other parts of the day',
        params: CrewParams,
        body: PutInCrew,
        response: done,
      },
    },
    async (request, reply) => {
      await inWork(request, (work) => putInCrew(work, request.params.id, request.params.person, request.body))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/actions/:id/crew/:person/removal',
    { config: plans, schema: { tags, summary: 'A colleague does not go along after all', params: CrewParams, response: done } },
    async (request, reply) => {
      await inWork(request, (work) => removeFromCrew(work, request.params.id, request.params.person))
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/actions/:id/attendance',
    { config: works, schema: { tags, summary: 'When who went along was there', params: IdParams, response: { 200: Attendance } } },
    (request) => inWork(request, (work) => getAttendance(work, request.params.id)),
  )

  app.put(
    '/actions/:id/attendance/:person',
    {
      config: works,
      schema: { tags, summary: 'Say when a colleague was there', params: CrewParams, body: KeepAttendance, response: done },
    },
    async (request, reply) => {
      await inWork(request, (work) => keepAttendance(work, request.params.id, request.params.person, request.body))
      return reply.code(204).send(null)
    },
  )
}
