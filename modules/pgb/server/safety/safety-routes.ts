import { z } from 'zod'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import {
  AddSafetyStep,
  DropSafetyStep,
  DueSafetySteps,
  FinishSafetyStep,
  HolderParams,
  RecordSafetyLook,
  Safety,
  StepParams,
} from '../../contract.ts'
import { addSafetyStep } from './add-safety-step.ts'
import { findDueSafetySteps } from './find-due-safety-steps.ts'
import { dropSafetyStep, finishSafetyStep } from './finish-safety-step.ts'
import { getSafety } from './get-safety.ts'
import { recordSafetyLook } from './record-safety-look.ts'

const purpose = 'social-domain-enforcement'
const tags = ['pgb']
const works = { may: 'pgb.work', purpose, thing: 'investigation' } as const
const done = { 204: z.null() }

export function safetyRoutes(app: Routes): void {
  app.get(
    '/budget-investigations/safety-steps',
    {
      config: { may: 'pgb.work', purpose },
      schema: {
        tags,
        summary: 'Steps to make people safe that are due, on files that the asker works on',
        response: { 200: DueSafetySteps },
      },
    },
    (request) => inWork(request, (work) => findDueSafetySteps(work)),
  )

  app.get(
    '/investigations/:id/budget/safety',
    {
      config: { may: 'pgb.read-part', purpose, thing: 'investigation' },
      schema: {
        tags,
        summary: 'Whether the budget holders are safe, and the steps to get there',
        params: IdParams,
        response: { 200: Safety },
      },
    },
    (request) => inWork(request, (work) => getSafety(work, request.params.id)),
  )

  app.post(
    '/investigations/:id/budget/holders/:holder/safety-looks',
    {
      config: works,
      schema: { tags, summary: 'Judge whether a budget holder is safe', params: HolderParams, body: RecordSafetyLook, response: done },
    },
    async (request, reply) => {
      await inWork(request, (work) => recordSafetyLook(work, request.params, request.body))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/investigations/:id/budget/holders/:holder/safety-steps',
    {
      config: works,
      schema: { tags, summary: 'Plan a step to make a budget holder safe', params: HolderParams, body: AddSafetyStep, response: done },
    },
    async (request, reply) => {
      await inWork(request, (work) => addSafetyStep(work, request.params, request.body))
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/investigations/:id/budget/safety-steps/:step/result',
    {
      config: works,
      schema: { tags, summary: 'Record what came of a step', params: StepParams, body: FinishSafetyStep, response: done },
    },
    async (request, reply) => {
      await inWork(request, (work) => finishSafetyStep(work, request.params, request.body))
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/investigations/:id/budget/safety-steps/:step/dropping',
    {
      config: works,
      schema: { tags, summary: 'Record why a step is not needed', params: StepParams, body: DropSafetyStep, response: done },
    },
    async (request, reply) => {
      await inWork(request, (work) => dropSafetyStep(work, request.params, request.body))
      return reply.code(204).send(null)
    },
  )
}
