import { z } from 'zod'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { AddContact, AddPartner, ChangePartner, Kept, Partner, PartnerPage, PartnersQuery } from '../../contract.ts'
import { findPartners, getPartner } from './find-partners.ts'
import { addContact, addPartner, changePartner, endContact } from './keep-partners.ts'

const tags = ['privacy']
const reads = { may: 'privacy.read-partners', purpose: 'working-with-partners' } as const
const keeps = { may: 'privacy.keep-partners', purpose: 'working-with-partners' } as const
const done = { 204: z.null() }

export function partnerRoutes(app: Routes): void {
  app.get(
    '/partners',
    {
      config: reads,
      schema: { tags, summary: 'Partners with which the team works', querystring: PartnersQuery, response: { 200: PartnerPage } },
    },
    (request) => inWork(request, (work) => findPartners(work, request.query)),
  )

  app.get(
    '/partners/:id',
    {
      config: { ...reads, thing: 'partner' },
      schema: { tags, summary: 'A partner, its contacts and agreements', params: IdParams, response: { 200: Partner } },
    },
    (request) => inWork(request, (work) => getPartner(work, request.params.id)),
  )

  app.post(
    '/partners',
    { config: keeps, schema: { tags, summary: 'Add a partner', body: AddPartner, response: { 201: Kept } } },
    async (request, reply) => reply.code(201).send(await inWork(request, (work) => addPartner(work, request.body))),
  )

  app.put(
    '/partners/:id',
    {
      config: { ...keeps, thing: 'partner' },
      schema: { tags, summary: 'Change a partner or take it out of use', params: IdParams, body: ChangePartner, response: done },
    },
    async (request, reply) => {
      await inWork(request, (work) => changePartner(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/partners/:id/contacts',
    {
      config: { ...keeps, thing: 'partner' },
      schema: { tags, summary: 'Add whom to call at a partner', params: IdParams, body: AddContact, response: { 201: Kept } },
    },
    async (request, reply) => reply.code(201).send(await inWork(request, (work) => addContact(work, request.params.id, request.body))),
  )

  app.delete(
    '/partner-contacts/:id',
    {
      config: { ...keeps, thing: 'partner-contact' },
      schema: { tags, summary: 'Somebody left the partner: their name and numbers go', params: IdParams, response: done },
    },
    async (request, reply) => {
      await inWork(request, (work) => endContact(work, request.params.id))
      return reply.code(204).send(null)
    },
  )
}
