import { z } from 'zod'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { Colleagues, DemoAccounts, Role, Session, SessionStarted, StartDemoSession } from '../contract.ts'
import { conductRoutes } from './conduct/conduct-routes.ts'
import { listDemoAccounts, startDemoSession } from './demo-session.ts'
import { findColleagues } from './find-colleagues.ts'
import { type Municipality, ownMunicipalities } from './municipalities.ts'
import { browserOf, cookieOptions, type SignInSettings, signInRoutes } from './sign-in/sign-in-routes.ts'

export const staffRoutes = (settings: SignInSettings) => (app: Routes) => {
  signInRoutes(settings)(app)
  conductRoutes(app)

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
        provider: settings.identityProvider !== undefined,
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
      const { token, person } = await inWork(request, (work) =>
        startDemoSession(work, request.body.account, settings.demo, browserOf(request)),
      )
      reply.setCookie(app.sessionCookie, token, cookieOptions(settings.publicUrl))
      return person
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
  const { id, account, name, unitId, conductDue = false } = actor
  return {
    id,
    account,
    name,
    unitId,
    roles: Role.array().parse(actor.roles),
    may,
    municipalities: municipalities.map(asName),
    conductDue,
  }
}
