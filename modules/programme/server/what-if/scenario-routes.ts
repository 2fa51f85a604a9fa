import { z } from 'zod'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { BaseQuery, EditScenario, MakeScenario, RunScenario, Scenario, ScenarioBase, Scenarios, ScenariosQuery } from '../../contract.ts'
import type { ProgrammeWork } from '../versions/take-draft.ts'
import { discardScenario, editScenario } from './edit-scenario.ts'
import { findScenarios } from './find-scenarios.ts'
import { getScenario } from './get-scenario.ts'
import { getBase, makeScenario } from './make-scenario.ts'
import { cancelRun, startRun } from './start-run.ts'

const read = { may: 'programme.read-what-if', purpose: 'programme-account' } as const
const make = { may: 'programme.make-what-if', purpose: 'programme-account' } as const
const tags = ['programme']

/** What if: scenarios with the team's own figures, reckoned in the background. */
export function scenarioRoutes(app: Routes): void {
  app.get(
    '/programme/scenario-base',
    {
      config: make,
      schema: { tags, summary: 'What a scenario of a year begins with', querystring: BaseQuery, response: { 200: ScenarioBase } },
    },
    (request) => inWork(request, (work: ProgrammeWork) => getBase(work, request.query.year)),
  )

  app.get(
    '/programme/scenarios',
    { config: read, schema: { tags, summary: 'Scenarios, newest first', querystring: ScenariosQuery, response: { 200: Scenarios } } },
    (request) => inWork(request, (work: ProgrammeWork) => findScenarios(work, request.query)),
  )

  app.post(
    '/programme/scenarios',
    { config: make, schema: { tags, summary: 'Make a scenario', body: MakeScenario, response: { 201: Scenario } } },
    async (request, reply) => reply.code(201).send(await inWork(request, (work: ProgrammeWork) => makeScenario(work, request.body))),
  )

  app.get(
    '/programme/scenarios/:id',
    {
      config: { ...read, thing: 'scenario' },
      schema: { tags, summary: 'A scenario with what came of it', params: IdParams, response: { 200: Scenario } },
    },
    (request) => inWork(request, (work: ProgrammeWork) => getScenario(work, request.params.id)),
  )

  app.put(
    '/programme/scenarios/:id',
    {
      config: { ...make, thing: 'scenario' },
      schema: { tags, summary: 'Change a scenario; its outcome goes', params: IdParams, body: EditScenario, response: { 200: Scenario } },
    },
    (request) => inWork(request, (work: ProgrammeWork) => editScenario(work, request.params.id, request.body)),
  )

  app.delete(
    '/programme/scenarios/:id',
    {
      config: { ...make, thing: 'scenario' },
      schema: { tags, summary: 'Throw a scenario away', params: IdParams, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await inWork(request, (work: ProgrammeWork) => discardScenario(work, request.params.id))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/programme/scenarios/:id/run',
    {
      config: { ...make, thing: 'scenario' },
      schema: { tags, summary: 'Reckon a scenario in the background', params: IdParams, body: RunScenario, response: { 202: Scenario } },
    },
    async (request, reply) =>
      reply.code(202).send(await inWork(request, (work: ProgrammeWork) => startRun(work, request.params.id, request.body.runs))),
  )

  app.post(
    '/programme/scenarios/:id/cancellation',
    {
      config: { ...make, thing: 'scenario' },
      schema: { tags, summary: 'Stop reckoning a scenario', params: IdParams, response: { 200: Scenario } },
    },
    (request) => inWork(request, (work: ProgrammeWork) => cancelRun(work, request.params.id)),
  )
}
