import { z } from 'zod'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { AddUnit, ChangeUnit, GroupRoles, KeepMunicipality, MapGroup, Organisation, UnmapGroup } from '../../contract.ts'
import { findGroups, mapGroup, unmapGroup } from './keep-groups.ts'
import { addMunicipality, addUnit, changeMunicipality, changeUnit, findOrganisation } from './keep-organisation.ts'

const reads = { may: 'staff.read-accounts', purpose: 'administration' } as const
const keeps = { may: 'staff.keep-organisation', purpose: 'administration' } as const
const keepsGroups = { may: 'staff.keep-groups', purpose: 'administration' } as const
const tags = ['staff']
const Added = z.object({ id: z.uuid() })
const Done = { 204: z.null() }

/** The municipalities and units, and what the groups of the identity provider stand for. */
export function organisationRoutes(app: Routes): void {
  app.get(
    '/organisation',
    { config: reads, schema: { tags, summary: 'Municipalities and units', response: { 200: Organisation } } },
    (request) => inWork(request, findOrganisation),
  )

  app.post(
    '/municipalities',
    { config: keeps, schema: { tags, summary: 'Add a municipality', body: KeepMunicipality, response: { 201: Added } } },
    async (request, reply) => reply.code(201).send(await inWork(request, (work) => addMunicipality(work, request.body))),
  )

  app.put(
    '/municipalities/:id',
    {
      config: { ...keeps, thing: 'municipality' },
      schema: { tags, summary: 'Change a municipality', params: IdParams, body: KeepMunicipality, response: Done },
    },
    async (request, reply) => {
      await inWork(request, (work) => changeMunicipality(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/units',
    { config: keeps, schema: { tags, summary: 'Add a unit', body: AddUnit, response: { 201: Added } } },
    async (request, reply) => reply.code(201).send(await inWork(request, (work) => addUnit(work, request.body))),
  )

  app.put(
    '/units/:id',
    { config: { ...keeps, thing: 'unit' }, schema: { tags, summary: 'Change a unit', params: IdParams, body: ChangeUnit, response: Done } },
    async (request, reply) => {
      await inWork(request, (work) => changeUnit(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/group-roles',
    { config: keepsGroups, schema: { tags, summary: 'Groups of the identity provider and their roles', response: { 200: GroupRoles } } },
    (request) => inWork(request, async (work) => ({ groups: await findGroups(work) })),
  )

  app.post(
    '/group-roles',
    { config: keepsGroups, schema: { tags, summary: 'Let a group give a role', body: MapGroup, response: Done } },
    async (request, reply) => {
      await inWork(request, (work) => mapGroup(work, request.body))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/group-roles/removals',
    { config: keepsGroups, schema: { tags, summary: 'Take a group off the table', body: UnmapGroup, response: Done } },
    async (request, reply) => {
      await inWork(request, (work) => unmapGroup(work, request.body))
      return reply.code(204).send(null)
    },
  )
}
