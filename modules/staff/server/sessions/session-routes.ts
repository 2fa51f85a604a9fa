import { z } from 'zod'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { OpenSessions, SessionsEnded } from '../../contract.ts'
import { findOpenSessions, revokeSession, revokeSessions } from './open-sessions.ts'

const own = { may: 'staff.own-sessions', purpose: 'sign-in' } as const
const keeps = { may: 'staff.keep-accounts', purpose: 'administration', thing: 'account' } as const
const tags = ['staff']

/** Where somebody is signed in, and the end of it: everybody for themselves, the administrator for all. */
export function sessionRoutes(app: Routes): void {
  app.get(
    '/own-sessions',
    { config: own, schema: { tags, summary: 'Where you are signed in', response: { 200: OpenSessions } } },
    (request) => inWork(request, async (work) => ({ sessions: await findOpenSessions(work, work.actor.id ?? '') })),
  )

  app.delete(
    '/own-sessions',
    { config: own, schema: { tags, summary: 'End your other sessions', response: { 200: SessionsEnded } } },
    (request) => inWork(request, (work) => revokeSessions(work, work.actor.id ?? '')),
  )

  app.delete(
    '/sessions/:id',
    {
      config: { ...own, thing: 'session' },
      schema: { tags, summary: 'End a session: your own, or as administrator any', params: IdParams, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await inWork(request, (work) => revokeSession(work, request.params.id))
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/accounts/:id/sessions',
    { config: keeps, schema: { tags, summary: 'Where somebody is signed in', params: IdParams, response: { 200: OpenSessions } } },
    (request) => inWork(request, async (work) => ({ sessions: await findOpenSessions(work, request.params.id) })),
  )

  app.delete(
    '/accounts/:id/sessions',
    { config: keeps, schema: { tags, summary: 'End all sessions of somebody', params: IdParams, response: { 200: SessionsEnded } } },
    (request) => inWork(request, (work) => revokeSessions(work, request.params.id)),
  )
}
