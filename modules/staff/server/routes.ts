import { z } from 'zod'
import { inPublicWork, inWork, sessionCookie, sessionToken } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { Colleagues, DemoAccounts, MunicipalityNames, Role, Session, SessionStarted, StartDemoSession } from '../contract.ts'
import { endSession, listDemoAccounts, startDemoSession } from './demo-session.ts'
import { findColleagues } from './find-colleagues.ts'
import { allMunicipalities, type Municipality, ownMunicipalities } from './municipalities.ts'

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
    (request) =>
      inWork(request, async (work) => ({
        account: accountOf(work.actor, app.permissions, work.actor.id ? await ownMunicipalities(work) : []),
        demo: settings.demo,
      })),
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
    '/public/municipalities',
    {
      config: { may: 'staff.see-municipalities', purpose: 'sign-in' },
      schema: {
        tags: ['staff'],
        summary: 'The municipalities that work in this installation',
        response: { 200: MunicipalityNames },
      },
    },
    (request) => inPublicWork(request, async (work) => ({ municipalities: (await allMunicipalities(work)).map(asName) })),
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

const asName = ({ code, name }: Municipality) => ({ code, name })

function accountOf(
  actor: Parameters<Parameters<typeof inWork>[1]>[0]['actor'],
  permissions: Routes['permissions'],
  municipalities: readonly Municipality[],
) {
  if (!actor.id) return null

  const may = Object.entries(permissions)
    .filter(([, roles]) => roles.includes('anyone') || roles.includes('public') || actor.roles.some((role) => roles.includes(role)))
    .map(([permission]) => permission)
  return {
    id: actor.id,
    account: actor.account,
    name: actor.name,
    unitId: actor.unitId,
    roles: Role.array().parse(actor.roles),
    may,
    municipalities: municipalities.map(asName),
  }
}
