import { z } from 'zod'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { AddAbsence, EndPattern, PersonTime, PersonTimeQuery, SetPattern, UnitTime, UnitTimeQuery } from '../../contract.ts'
import { getOwnTime, getPersonTime } from './get-person-time.ts'
import { getUnitTime } from './get-unit-time.ts'
import { addAbsence, withdrawAbsence } from './keep-absence.ts'
import { endPattern, setPattern, withdrawPattern } from './keep-pattern.ts'

const purpose = 'planning-work'
const tags = ['capacity']
const params = z.object({ id: z.uuid() })
const keeps = { may: 'capacity.keep-time', purpose } as const
const own = { may: 'capacity.own-time', purpose } as const

/** Working patterns and absence: kept by the coordinator of the unit, and the own absence by everybody. */
export function peopleRoutes(app: Routes): void {
  app.get(
    '/capacity/team-time',
    {
      config: keeps,
      schema: { tags, summary: 'The time of your unit in a month', querystring: UnitTimeQuery, response: { 200: UnitTime } },
    },
    (request) => inWork(request, (work) => getUnitTime(work, request.query.month)),
  )

  app.get(
    '/capacity/people/:id/time',
    {
      config: { ...keeps, thing: 'account' },
      schema: {
        tags,
        summary: 'The time of a colleague of your unit in a year',
        params,
        querystring: PersonTimeQuery,
        response: { 200: PersonTime },
      },
    },
    (request) => inWork(request, (work) => getPersonTime(work, request.params.id, request.query.year)),
  )

  app.get(
    '/capacity/own-time',
    { config: own, schema: { tags, summary: 'Your own time in a year', querystring: PersonTimeQuery, response: { 200: PersonTime } } },
    (request) => inWork(request, (work) => getOwnTime(work, request.query.year)),
  )

  app.post(
    '/capacity/people/:id/patterns',
    {
      config: { ...keeps, thing: 'account' },
      schema: { tags, summary: 'Set a working pattern from a day on', params, body: SetPattern, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await inWork(request, (work) => setPattern(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/capacity/people/:id/pattern-end',
    {
      config: { ...keeps, thing: 'account' },
      schema: {
        tags,
        summary: 'End the working pattern before a day, or let it hold on',
        params,
        body: EndPattern,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await inWork(request, (work) => endPattern(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/capacity/patterns/:id/withdrawal',
    {
      config: { ...keeps, thing: 'contract' },
      schema: { tags, summary: 'Withdraw the last working pattern', params, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await inWork(request, (work) => withdrawPattern(work, request.params.id))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/capacity/people/:id/absences',
    {
      config: { ...keeps, thing: 'account' },
      schema: { tags, summary: 'Note an absence of a colleague of your unit', params, body: AddAbsence, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await inWork(request, (work) => addAbsence(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/capacity/own-absences',
    { config: own, schema: { tags, summary: 'Note your own absence', body: AddAbsence, response: { 204: z.null() } } },
    async (request, reply) => {
      await inWork(request, (work) => addAbsence(work, work.actor.id ?? '', request.body))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/capacity/absences/:id/withdrawal',
    {
      config: { ...own, thing: 'absence' },
      schema: { tags, summary: 'Withdraw an absence', params, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await inWork(request, (work) => withdrawAbsence(work, request.params.id))
      return reply.code(204).send(null)
    },
  )
}
