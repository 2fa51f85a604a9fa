import { z } from 'zod'
import { IdParams } from '#platform/contract/page.ts'
import type { WordList } from '#platform/contract/words.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import {
  AccountFile,
  AccountPage,
  AccountsQuery,
  BlockAccount,
  EndOn,
  GrantDesignation,
  GrantMandate,
  MandateParts,
  MoveAccount,
} from '../../contract.ts'
import { blockAccount } from './block-account.ts'
import { endDesignation, endMandate } from './end-validity.ts'
import { findAccounts } from './find-accounts.ts'
import { getAccount } from './get-account.ts'
import { grantDesignation } from './grant-designation.ts'
import { grantMandate } from './grant-mandate.ts'
import { moveAccount } from './move-account.ts'

const reads = { may: 'staff.read-accounts', purpose: 'administration' } as const
const keeps = { may: 'staff.keep-accounts', purpose: 'administration' } as const
const tags = ['staff']
const Granted = z.object({ id: z.uuid() })

/** Who works here and what they may do. @param parts what is decided on here, in words */
export const accountRoutes = (parts: WordList<string>) => (app: Routes) => {
  app.get(
    '/accounts',
    { config: reads, schema: { tags, summary: 'Who works here, by name', querystring: AccountsQuery, response: { 200: AccountPage } } },
    (request) => inWork(request, (work) => findAccounts(work, request.query)),
  )

  app.get(
    '/accounts/:id',
    {
      config: { ...reads, thing: 'account' },
      schema: { tags, summary: 'One account with its rights', params: IdParams, response: { 200: AccountFile } },
    },
    (request) => inWork(request, (work) => getAccount(work, request.params.id)),
  )

  app.put(
    '/accounts/:id/active',
    {
      config: { ...keeps, thing: 'account' },
      schema: { tags, summary: 'Block an account, or let it in again', params: IdParams, body: BlockAccount, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await inWork(request, (work) => blockAccount(work, request.params.id, request.body.active))
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/accounts/:id/place',
    {
      config: { ...keeps, thing: 'account' },
      schema: { tags, summary: 'Unit and municipalities of an account', params: IdParams, body: MoveAccount, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await inWork(request, (work) => moveAccount(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/mandate-parts',
    { config: reads, schema: { tags, summary: 'What a mandate can be for', response: { 200: MandateParts } } },
    (request) => inWork(request, () => Promise.resolve({ parts: Object.entries(parts).map(([kind, words]) => ({ kind, ...words })) })),
  )

  app.post(
    '/accounts/:id/mandates',
    {
      config: { ...keeps, thing: 'account' },
      schema: { tags, summary: 'Give a mandate', params: IdParams, body: GrantMandate, response: { 201: Granted } },
    },
    async (request, reply) =>
      reply.code(201).send(await inWork(request, (work) => grantMandate(work, request.params.id, request.body, Object.keys(parts)))),
  )

  app.put(
    '/mandates/:id/last-day',
    {
      config: { ...keeps, thing: 'mandate' },
      schema: { tags, summary: 'End a mandate', params: IdParams, body: EndOn, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await inWork(request, (work) => endMandate(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/accounts/:id/designations',
    {
      config: { ...keeps, thing: 'account' },
      schema: { tags, summary: 'Write down a designation', params: IdParams, body: GrantDesignation, response: { 201: Granted } },
    },
    async (request, reply) =>
      reply.code(201).send(await inWork(request, (work) => grantDesignation(work, request.params.id, request.body))),
  )

  app.put(
    '/designations/:id/last-day',
    {
      config: { ...keeps, thing: 'designation' },
      schema: { tags, summary: 'End a designation', params: IdParams, body: EndOn, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await inWork(request, (work) => endDesignation(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )
}
