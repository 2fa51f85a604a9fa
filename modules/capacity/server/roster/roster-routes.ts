import { z } from 'zod'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import {
  ChangeShift,
  CopiedWeek,
  CopyWeek,
  PlanShift,
  PublishedWeek,
  PublishWeek,
  RemoveShift,
  Roster,
  RosterQuery,
  Shift,
} from '../../contract.ts'
import type { CapacityTables } from '../tables.ts'
import { copyWeek } from './copy-week.ts'
import { getRoster } from './get-roster.ts'
import { changeShift, planShift, removeShift } from './plan-shift.ts'
import { publishWeek } from './publish-week.ts'
import { rosterAsCsv } from './roster-csv.ts'

const purpose = 'planning-work'
const tags = ['capacity']
const params = z.object({ id: z.uuid() })

/** Who works when: the plan of the coordinator, and what was published of it. */
export function rosterRoutes(app: Routes): void {
  app.get(
    '/capacity/roster',
    {
      config: { may: 'capacity.read-roster', purpose },
      schema: { tags, summary: 'A week or a month of the roster of your unit', querystring: RosterQuery, response: { 200: Roster } },
    },
    (request) => inWork(request, (work) => getRoster(work, request.query)),
  )

  app.get(
    '/capacity/roster.csv',
    {
      config: { may: 'capacity.read-roster', purpose },
      schema: {
        tags,
        summary: 'The same as CSV: the plan for the coordinator, what was published for others',
        querystring: RosterQuery,
        response: { 200: { description: 'CSV', content: { 'text/csv': { schema: z.string() } } } },
      },
    },
    async (request, reply) => {
      const roster = await inWork<CapacityTables, Roster>(request, (work) => getRoster(work, request.query))
      reply.header('content-disposition', `attachment; filename="rooster-${roster.from}.csv"`)
      return reply.type('text/csv; charset=utf-8').send(rosterAsCsv(roster))
    },
  )

  app.post(
    '/capacity/shifts',
    {
      config: { may: 'capacity.plan', purpose },
      schema: { tags, summary: 'Plan a shift', body: PlanShift, response: { 201: Shift } },
    },
    async (request, reply) => reply.code(201).send(await inWork(request, (work) => planShift(work, request.body))),
  )

  app.put(
    '/capacity/shifts/:id',
    {
      config: { may: 'capacity.plan', purpose, thing: 'shift' },
      schema: { tags, summary: 'Move or change a shift', params, body: ChangeShift, response: { 200: Shift } },
    },
    (request) => inWork(request, (work) => changeShift(work, request.params.id, request.body)),
  )

  app.post(
    '/capacity/shifts/:id/removal',
    {
      config: { may: 'capacity.plan', purpose, thing: 'shift' },
      schema: { tags, summary: 'Take a shift out of the plan', params, body: RemoveShift, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await inWork(request, (work) => removeShift(work, request.params.id, request.body.revision))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/capacity/roster/copies',
    {
      config: { may: 'capacity.plan', purpose },
      schema: { tags, summary: 'Copy the plan of a week to other weeks', body: CopyWeek, response: { 200: CopiedWeek } },
    },
    (request) => inWork(request, (work) => copyWeek(work, request.body)),
  )

  app.post(
    '/capacity/roster/publications',
    {
      config: { may: 'capacity.plan', purpose },
      schema: { tags, summary: 'Publish the plan of a week to your unit', body: PublishWeek, response: { 200: PublishedWeek } },
    },
    (request) => inWork(request, (work) => publishWeek(work, request.body)),
  )
}
