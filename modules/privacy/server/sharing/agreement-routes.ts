import { z } from 'zod'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import {
  Agreement,
  AgreementPage,
  AgreementsQuery,
  ChangeAgreement,
  DraftAgreement,
  EndAgreement,
  Kept,
  PutInForce,
  RenewAgreement,
} from '../../contract.ts'
import { changeAgreement, discardDraft } from './change-agreement.ts'
import { draftAgreement } from './draft-agreement.ts'
import { findAgreements } from './find-agreements.ts'
import { getAgreement } from './get-agreement.ts'
import { endAgreement, putInForce } from './put-in-force.ts'
import { renewAgreement } from './renew-agreement.ts'

const tags = ['privacy']
const purpose = 'data-protection'
const reads = { may: 'privacy.read-partners', purpose } as const
const keeps = { may: 'privacy.keep-partners', purpose } as const
const one = { ...keeps, thing: 'agreement' } as const
const done = { 204: z.null() }

export function agreementRoutes(app: Routes): void {
  app.get(
    '/sharing-agreements',
    {
      config: reads,
      schema: { tags, summary: 'Agreements about sharing data', querystring: AgreementsQuery, response: { 200: AgreementPage } },
    },
    (request) => inWork(request, (work) => findAgreements(work, request.query)),
  )

  app.get(
    '/sharing-agreements/:id',
    {
      config: { ...reads, thing: 'agreement' },
      schema: { tags, summary: 'An agreement about sharing data', params: IdParams, response: { 200: Agreement } },
    },
    (request) => inWork(request, (work) => getAgreement(work, request.params.id)),
  )

  app.post(
    '/sharing-agreements',
    { config: keeps, schema: { tags, summary: 'Draft an agreement', body: DraftAgreement, response: { 201: Kept } } },
    async (request, reply) => reply.code(201).send(await inWork(request, (work) => draftAgreement(work, request.body))),
  )

  app.put(
    '/sharing-agreements/:id',
    { config: one, schema: { tags, summary: 'Change a draft', params: IdParams, body: ChangeAgreement, response: done } },
    async (request, reply) => {
      await inWork(request, (work) => changeAgreement(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/sharing-agreements/:id',
    { config: one, schema: { tags, summary: 'Throw a draft away', params: IdParams, response: done } },
    async (request, reply) => {
      await inWork(request, (work) => discardDraft(work, request.params.id))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/sharing-agreements/:id/in-force',
    {
      config: { may: 'privacy.put-in-force', purpose, thing: 'agreement' },
      schema: { tags, summary: 'Put a draft of somebody else in force', params: IdParams, body: PutInForce, response: done },
    },
    async (request, reply) => {
      await inWork(request, (work) => putInForce(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/sharing-agreements/:id/end',
    { config: one, schema: { tags, summary: 'End an agreement in force', params: IdParams, body: EndAgreement, response: done } },
    async (request, reply) => {
      await inWork(request, (work) => endAgreement(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/sharing-agreements/:id/renewal',
    {
      config: one,
      schema: { tags, summary: 'Draft the same for another period', params: IdParams, body: RenewAgreement, response: { 201: Kept } },
    },
    async (request, reply) => reply.code(201).send(await inWork(request, (work) => renewAgreement(work, request.params.id, request.body))),
  )
}
