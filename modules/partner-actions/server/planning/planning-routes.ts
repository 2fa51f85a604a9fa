import { z } from 'zod'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import {
  Action,
  ActionPage,
  ActionPlanned,
  ActionsCsvQuery,
  ActionsQuery,
  CancelAction,
  ChangeAction,
  PlanAction,
  RecordResults,
  StepAction,
} from '../../contract.ts'
import { actionsAsCsv, MOST_LINES } from './actions-csv.ts'
import { changeAction } from './change-action.ts'
import { findActions, readActionRows } from './find-actions.ts'
import { getAction } from './get-action.ts'
import { planAction } from './plan-action.ts'
import { recordResults } from './record-results.ts'
import { cancelAction, holdAction, makeReady, putBack } from './step-action.ts'

const purpose = 'working-with-partners'
const reads = { may: 'partner-actions.read', purpose } as const
const plans = { may: 'partner-actions.plan', purpose } as const
const tags = ['partner-actions']
const done = { 204: z.null() }

export function planningRoutes(app: Routes): void {
  app.get(
    '/actions',
    {
      config: reads,
      schema: { tags, summary: 'Actions: what comes first, then what was', querystring: ActionsQuery, response: { 200: ActionPage } },
    },
    (request) => inWork(request, (work) => findActions(work, request.query)),
  )

  app.get(
    '/actions/csv',
    {
      config: reads,
      schema: {
        tags,
        summary: 'The same list for a spreadsheet',
        querystring: ActionsCsvQuery,
        response: { 200: { content: { 'text/csv': { schema: z.string() } } } },
      },
    },
    async (request, reply) => {
      const rows = await inWork(request, (work) => readActionRows(work, request.query, { from: null, limit: MOST_LINES }))
      reply.header('content-disposition', 'attachment; filename="wederhoor-acties.csv"')
      return reply.type('text/csv; charset=utf-8').send(actionsAsCsv(rows))
    },
  )

  app.post(
    '/actions',
    { config: plans, schema: { tags, summary: 'Plan an action of the own unit', body: PlanAction, response: { 201: ActionPlanned } } },
    async (request, reply) => reply.code(201).send(await inWork(request, (work) => planAction(work, request.body))),
  )

  app.get(
    '/actions/:id',
    {
      config: { ...reads, thing: 'action' },
      schema: { tags, summary: 'An action: why, where, when and with whom', params: IdParams, response: { 200: Action } },
    },
    (request) => inWork(request, (work) => getAction(work, request.params.id)),
  )

  app.put(
    '/actions/:id',
    {
      config: { ...plans, thing: 'action' },
      schema: { tags, summary: 'Change the plan of an action', params: IdParams, body: ChangeAction, response: done },
    },
    async (request, reply) => {
      await inWork(request, (work) => changeAction(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/actions/:id/results',
    {
      config: { ...plans, thing: 'action' },
      schema: { tags, summary: 'Write down what partners got out of an action', params: IdParams, body: RecordResults, response: done },
    },
    async (request, reply) => {
      await inWork(request, (work) => recordResults(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/actions/:id/cancelling',
    {
      config: { ...plans, thing: 'action' },
      schema: { tags, summary: 'Cancel an action, with a reason', params: IdParams, body: CancelAction, response: done },
    },
    async (request, reply) => {
      await inWork(request, (work) => cancelAction(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )

  const steps = [
    ['ready', makeReady, 'Let an action go to the field'],
    ['putting-back', putBack, 'Take an action back to being prepared'],
    ['holding', holdAction, 'Mark an action as carried out'],
  ] as const
  for (const [path, step, summary] of steps)
    app.post(
      `/actions/:id/${path}`,
      { config: { ...plans, thing: 'action' }, schema: { tags, summary, params: IdParams, body: StepAction, response: done } },
      async (request, reply) => {
        await inWork(request, (work) => step(work, request.params.id, request.body))
        return reply.code(204).send(null)
      },
    )
}
