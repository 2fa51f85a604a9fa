import { z } from 'zod'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import {
  AddClient,
  AnswerConflict,
  AnswerInterimAdvice,
  ChangePhase,
  FinishPhase,
  Net,
  OpenInterimAdvices,
  PartParams,
  PlanPhase,
  ProviderInvestigation,
  RecordClientResult,
  RecordLink,
  SendInterimAdvice,
  WithdrawLink,
} from '../../contract.ts'
import { addClient, recordClientResult, takeClientOff } from './clients.ts'
import { getProviderInvestigation } from './get-provider-investigation.ts'
import { answerInterimAdvice, answerInterimConflict, findOpenInterimAdvice, sendInterimAdvice } from './interim-advice.ts'
import { readNet, recordLink, withdrawLink } from './links.ts'
import { changePhase, finishPhase, planPhase } from './phases.ts'

const purpose = 'social-domain-enforcement'
const reads = { may: 'pgb.read', purpose, thing: 'investigation' } as const
const works = { may: 'pgb.work', purpose, thing: 'investigation' } as const
const decides = { may: 'pgb.decide', purpose, thing: 'investigation' } as const
const tags = ['pgb']
const done = { 204: z.null() }

export const providerRoutes =
  (sealer: Sealer) =>
  (app: Routes): void => {
    app.get(
      '/investigations/:id/budget/provider',
      {
        config: reads,
        schema: { tags, summary: 'Clients, phases, interim advice and hours', params: IdParams, response: { 200: ProviderInvestigation } },
      },
      (request) => inWork(request, (work) => getProviderInvestigation(work, request.params.id)),
    )
    app.post(
      '/investigations/:id/budget/clients',
      {
        config: works,
        schema: {
          tags,
          summary: 'Put a client in the investigation of a provider',
          params: IdParams,
          body: AddClient,
          response: { 201: z.object({ id: z.uuid() }) },
        },
      },
      async (request, reply) =>
        reply.code(201).send({ id: await inWork(request, (work) => addClient(work, sealer, request.params.id, request.body)) }),
    )
    app.delete(
      '/investigations/:id/budget/clients/:part',
      { config: works, schema: { tags, summary: 'Take off a client who was added by mistake', params: PartParams, response: done } },
      async (request, reply) => {
        await inWork(request, (work) => takeClientOff(work, request.params.id, request.params.part))
        return reply.code(204).send(null)
      },
    )
    app.put(
      '/investigations/:id/budget/clients/:part/result',
      {
        config: works,
        schema: { tags, summary: 'Record what it meant for a client', params: PartParams, body: RecordClientResult, response: done },
      },
      async (request, reply) => {
        await inWork(request, (work) => recordClientResult(work, request.params.id, request.params.part, request.body))
        return reply.code(204).send(null)
      },
    )
    app.post(
      '/investigations/:id/budget/phases',
      { config: works, schema: { tags, summary: 'Plan a phase', params: IdParams, body: PlanPhase, response: done } },
      async (request, reply) => {
        await inWork(request, (work) => planPhase(work, request.params.id, request.body))
        return reply.code(204).send(null)
      },
    )
    app.put(
      '/investigations/:id/budget/phases/:part',
      { config: works, schema: { tags, summary: 'Change a phase', params: PartParams, body: ChangePhase, response: done } },
      async (request, reply) => {
        await inWork(request, (work) => changePhase(work, request.params.id, request.params.part, request.body))
        return reply.code(204).send(null)
      },
    )
    app.put(
      '/investigations/:id/budget/phases/:part/end',
      { config: works, schema: { tags, summary: 'Finish a phase', params: PartParams, body: FinishPhase, response: done } },
      async (request, reply) => {
        await inWork(request, (work) => finishPhase(work, request.params.id, request.params.part, request.body))
        return reply.code(204).send(null)
      },
    )
    app.post(
      '/investigations/:id/budget/interim-advices',
      {
        config: works,
        schema: { tags, summary: 'Send advice that cannot wait', params: IdParams, body: SendInterimAdvice, response: done },
      },
      async (request, reply) => {
        await inWork(request, (work) => sendInterimAdvice(work, request.params.id, request.body))
        return reply.code(204).send(null)
      },
    )
    app.put(
      '/investigations/:id/budget/interim-advices/:part/answer',
      {
        config: decides,
        schema: { tags, summary: 'Say what the department does with it', params: PartParams, body: AnswerInterimAdvice, response: done },
      },
      async (request, reply) => {
        await inWork(request, (work) => answerInterimAdvice(work, request.params.id, request.params.part, request.body))
        return reply.code(204).send(null)
      },
    )
    app.post(
      '/investigations/:id/budget/interim-advices/:part/conflict-declaration',
      {
        config: decides,
        schema: {
          tags,
          summary: 'Answer whether you know somebody in this file, before the advice is shown',
          params: PartParams,
          body: AnswerConflict,
          response: done,
        },
      },
      async (request, reply) => {
        await inWork(request, (work) => answerInterimConflict(work, request.params.id, request.params.part, request.body))
        return reply.code(204).send(null)
      },
    )
    app.get(
      '/interim-advices',
      {
        config: { may: 'pgb.decide', purpose },
        schema: { tags, summary: 'Interim advice that waits for the own department', response: { 200: OpenInterimAdvices } },
      },
      (request) => inWork(request, (work) => findOpenInterimAdvice(work)),
    )
    app.get(
      '/investigations/:id/budget/links',
      { config: reads, schema: { tags, summary: 'Who is linked to whom', params: IdParams, response: { 200: Net } } },
      (request) => inWork(request, (work) => readNet(work, request.params.id)),
    )
    app.post(
      '/investigations/:id/budget/links',
      { config: works, schema: { tags, summary: 'Record a link with its source', params: IdParams, body: RecordLink, response: done } },
      async (request, reply) => {
        await inWork(request, (work) => recordLink(work, request.params.id, request.body))
        return reply.code(204).send(null)
      },
    )
    app.put(
      '/investigations/:id/budget/links/:part/withdrawal',
      { config: works, schema: { tags, summary: 'Withdraw a link', params: PartParams, body: WithdrawLink, response: done } },
      async (request, reply) => {
        await inWork(request, (work) => withdrawLink(work, request.params.id, request.params.part, request.body))
        return reply.code(204).send(null)
      },
    )
  }
