import { z } from 'zod'
import { inWork, sessionCookie, sessionToken } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { Colleagues, DemoAccounts, Role, Session, SessionStarted, StartDemoSession } from '../contract.ts'
import { endSession, listDemoAccounts, startDemoSession } from './demo-session.ts'
import { findColleagues } from './find-colleagues.ts'

export interface SignInSettings {
  demo: boolean
  publicUrl: string
}

export const staffRoutes = (settings: SignInSettings) => (app: Routes) => {
  const cookieName = sessionCookie(settings.publicUrl)
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: settings.publicUrl.startsWith('https') }

  app.get(
    '/session',
    {
      config: { may: 'staff.sign-in', purpose: 'sign-in' },
      schema: { tags: ['staff'], summary: 'Who is signed in', response: { 200: Session } },
    },
    (request) => inWork(request, async ({ actor }) => ({ account: accountOf(actor, app.permissions), demo: settings.demo })),
  )

  app.get(
    '/demo-accounts',
    {
      config: { may: 'staff.sign-in', purpose: 'sign-in' },
      schema: { tags: ['staff'], summary: 'The demo people; refused when the demo is off', response: { 200: DemoAccounts } },
    },
    (request) => inWork(request, async (work) => ({ accounts: await listDemoAccounts(work, settings.demo) })),
  )

  app.post(
    '/demo-session',
    {
      config: { may: 'staff.sign-in', purpose: 'sign-in', signsIn: true },
      schema: {
        tags: ['staff'],
        summary: 'Sign in as a demo person; sets the session cookie',
        body: StartDemoSession,
        response: { 200: SessionStarted },
      },
    },
    async (request, reply) => {
      const { token, person } = await inWork(request, (work) => startDemoSession(work, request.body.account, settings.demo))
      reply.setCookie(cookieName, token, cookie)
      return person
    },
  )

  app.delete(
    '/session',
    {
      config: { may: 'staff.sign-in', purpose: 'sign-in' },
      schema: { tags: ['staff'], summary: 'Sign out', response: { 204: z.null() } },
    },
    async (request, reply) => {
      await inWork(request, (work) => endSession(work, sessionToken(request)))
      reply.clearCookie(cookieName, cookie)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/colleagues',
    {
      config: { may: 'staff.see-colleagues', purpose: 'social-domain-enforcement' },
      schema: {
        tags: ['staff'],
        summary: 'Colleagues by name',
        querystring: z.object({ role: Role.optional() }),
        response: { 200: Colleagues },
      },
    },
    (request) => inWork(request, async (work) => ({ colleagues: await findColleagues(work, request.query.role) })),
  )
}

function accountOf(actor: Parameters<Parameters<typeof inWork>[1]>[0]['actor'], permissions: Routes['permissions']) {
  if (!actor.id) return null

  const may = Object.entries(permissions)
    .filter(([, roles]) => roles.includes('anyone') || roles.includes('public') || actor.roles.some((role) => roles.includes(role)))
    .map(([permission]) => permission)
  return { id: actor.id, account: actor.account, name: actor.name, unitId: actor.unitId, roles: Role.array().parse(actor.roles), may }
}
