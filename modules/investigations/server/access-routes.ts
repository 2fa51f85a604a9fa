import { z } from 'zod'
import { AskDisclosure } from '#modules/privacy/contract.ts'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import {
  AskAccess,
  BreakGlass,
  DecideAccess,
  EndAccess,
  FileAccess,
  GlassBroken,
  GlassUses,
  InviteGuest,
  LiftSeal,
  LookAtGlass,
  NamePerson,
  OpenRequests,
  OwnAccessList,
  PartParams,
  SealFile,
} from '../contract.ts'
import { askAccess, seeOwnAccess } from './ask-access.ts'
import { askDisclosureOfFile } from './ask-disclosure.ts'
import { breakGlass } from './break-glass.ts'
import { decideOnAccess, endSomebodysAccess, findOpenRequests } from './decide-access.ts'
import { getFileAccess } from './file-access.ts'
import { inviteGuest } from './invite-guest.ts'
import { findGlassUses, lookAtGlass } from './look-at-glass.ts'
import { liftSeal, namePerson, seal, takePersonOff } from './seal-file.ts'
import type { FileWork } from './work-on-file.ts'

const purpose = 'social-domain-enforcement'
const tags = ['access']

/** Reading a file that is not one's own: asking, letting in, breaking the glass, sealing. */
export function accessRoutes(app: Routes): void {
  askingRoutes(app)
  givingRoutes(app)
  sealingRoutes(app)
}

function askingRoutes(app: Routes): void {
  app.get(
    '/access-requests',
    {
      config: { may: 'investigations.see-own-access', purpose },
      schema: { tags, summary: 'What the asker asked to read, and was invited to', response: { 200: OwnAccessList } },
    },
    (request) => inWork(request, (work: FileWork) => seeOwnAccess(work)),
  )

  app.post(
    '/access-requests',
    {
      config: { may: 'investigations.ask-access', purpose },
      schema: {
        tags,
        summary: 'Ask to read a file by its reference; the answer is the same whatever there is',
        body: AskAccess,
        response: { 202: OwnAccessList },
      },
    },
    async (request, reply) => reply.code(202).send(await inWork(request, (work: FileWork) => askAccess(work, request.body))),
  )

  app.get(
    '/access-requests/open',
    {
      config: { may: 'investigations.give-access', purpose },
      schema: { tags, summary: 'Requests on which the asker decides', response: { 200: OpenRequests } },
    },
    (request) => inWork(request, async (work: FileWork) => ({ requests: await findOpenRequests(work) })),
  )

  app.post(
    '/broken-glass',
    {
      config: { may: 'investigations.ask-access', purpose },
      schema: {
        tags,
        summary: 'Read a file at once, for a short while and once; the privacy officer is told',
        body: BreakGlass,
        response: { 201: GlassBroken },
      },
    },
    async (request, reply) => reply.code(201).send(await inWork(request, (work: FileWork) => breakGlass(work, request.body))),
  )

  app.get(
    '/broken-glass',
    {
      config: { may: 'investigations.look-at-glass', purpose: 'data-protection' },
      schema: { tags, summary: 'Each use of break glass, without the files', response: { 200: GlassUses } },
    },
    (request) => inWork(request, async (work: FileWork) => ({ uses: await findGlassUses(work) })),
  )

  app.put(
    '/broken-glass/:id/look',
    {
      config: { may: 'investigations.look-at-glass', purpose: 'data-protection', thing: 'access-request' },
      schema: { tags, summary: 'Note what came of looking at it', params: IdParams, body: LookAtGlass, response: { 200: GlassUses } },
    },
    (request) => inWork(request, async (work: FileWork) => ({ uses: await lookAtGlass(work, request.params.id, request.body.note) })),
  )
}

function givingRoutes(app: Routes): void {
  app.get(
    '/investigations/:id/access',
    {
      config: { may: 'investigations.read', purpose, thing: 'investigation' },
      schema: { tags, summary: 'Who may see a file, and why', params: IdParams, response: { 200: FileAccess } },
    },
    (request) => inWork(request, (work: FileWork) => getFileAccess(work, request.params.id)),
  )

  app.put(
    '/investigations/:id/access/:part/decision',
    {
      config: { may: 'investigations.give-access', purpose, thing: 'investigation' },
      schema: {
        tags,
        summary: 'Let somebody read a file, or refuse',
        params: PartParams,
        body: DecideAccess,
        response: { 200: FileAccess },
      },
    },
    (request) => inWork(request, (work: FileWork) => decideOnAccess(work, request.params.id, request.params.part, request.body)),
  )

  app.put(
    '/investigations/:id/access/:part/end',
    {
      config: { may: 'investigations.give-access', purpose, thing: 'investigation' },
      schema: { tags, summary: 'End access at once', params: PartParams, body: EndAccess, response: { 200: FileAccess } },
    },
    (request) => inWork(request, (work: FileWork) => endSomebodysAccess(work, request.params.id, request.params.part, request.body.reason)),
  )

  app.post(
    '/investigations/:id/guests',
    {
      config: { may: 'investigations.give-access', purpose, thing: 'investigation' },
      schema: { tags, summary: 'Invite a guest on parts of a file', params: IdParams, body: InviteGuest, response: { 200: FileAccess } },
    },
    (request) => inWork(request, (work: FileWork) => inviteGuest(work, request.params.id, request.body)),
  )

  app.post(
    '/investigations/:id/disclosures',
    {
      config: { may: 'investigations.give-access', purpose, thing: 'investigation' },
      schema: {
        tags,
        summary: 'Ask that data of a file may go to the other compartment',
        params: IdParams,
        body: AskDisclosure,
        response: { 200: FileAccess },
      },
    },
    (request) => inWork(request, (work: FileWork) => askDisclosureOfFile(work, request.params.id, request.body)),
  )
}

function sealingRoutes(app: Routes): void {
  const config = { may: 'investigations.give-access', purpose, thing: 'investigation' } as const
  const response = { 200: FileAccess, 204: z.null() }

  app.put(
    '/investigations/:id/seal',
    { config, schema: { tags, summary: 'Seal a file: seen by who is named alone', params: IdParams, body: SealFile, response } },
    async (request, reply) => {
      const access = await inWork(request, (work: FileWork) => seal(work, request.params.id, request.body))
      return access ? reply.send(access) : reply.code(204).send(null)
    },
  )

  app.post(
    '/investigations/:id/seal/people',
    {
      config,
      schema: { tags, summary: 'Let one more person see a sealed file', params: IdParams, body: NamePerson, response: { 200: FileAccess } },
    },
    (request) => inWork(request, (work: FileWork) => namePerson(work, request.params.id, request.body.accountId)),
  )

  app.delete(
    '/investigations/:id/seal/people/:part',
    { config, schema: { tags, summary: 'Take somebody off a sealed file', params: PartParams, response } },
    async (request, reply) => {
      const access = await inWork(request, (work: FileWork) => takePersonOff(work, request.params.id, request.params.part))
      return access ? reply.send(access) : reply.code(204).send(null)
    },
  )

  app.put(
    '/investigations/:id/seal/lifting',
    { config, schema: { tags, summary: 'Lift the seal', params: IdParams, body: LiftSeal, response: { 200: FileAccess } } },
    (request) => inWork(request, (work: FileWork) => liftSeal(work, request.params.id, request.body.reason)),
  )
}
