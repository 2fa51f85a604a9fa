import { createHash, randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyRequest } from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { nl } from 'zod/locales'
import { answerProblem, type ProblemTexts } from './answer-problem.ts'
import type { Permissions, Routes, ServerModule } from './module.ts'
import { Refusal, ruleBroken } from './refusal.ts'
import type { Settings } from './settings.ts'
import { type Actor, doWork, type Work, type WorkContext } from './work.ts'

z.config(nl())

declare module 'fastify' {
  interface FastifyInstance {
    context: WorkContext
    permissions: Permissions
    /** The one cookie in which a session is accepted */
    sessionCookie: string
  }
}

export interface HttpOptions {
  context: WorkContext
  modules: readonly ServerModule[]
  texts: ProblemTexts
  publicUrl: string
  logLevel: Settings['logLevel']
  /** Requests a minute from one address on public routes; the address is kept in memory only */
  publicRequestsPerMinute: number
}

const ONE_MEBIBYTE = 1 << 20

/** Fastify with everything that holds for each route: schemas both ways, permission, purpose, one kind of refusal. */
export async function makeHttp(options: HttpOptions): Promise<Routes> {
  const app = Fastify({
    logger: { level: options.logLevel, serializers: { req: (request) => ({ method: request.method, route: request.routeOptions?.url }) } },
    genReqId: () => randomUUID(),
    trustProxy: 'loopback',
    bodyLimit: ONE_MEBIBYTE,
    requestTimeout: 30_000,
  }).withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)

  app.decorate('context', options.context)
  app.decorate('permissions', Object.assign({}, ...options.modules.map((module) => module.permissions)) as Permissions)
  app.decorate('sessionCookie', sessionCookie(options.publicUrl))
  answerProblem(app, options.texts)
  app.addHook('onRequest', async (request) => refuseOtherSites(request, options.publicUrl))

  await app.register(cookie)
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurity },
    strictTransportSecurity: options.publicUrl.startsWith('https'),
  })
  await app.register(rateLimit, {
    global: false,
    max: options.publicRequestsPerMinute,
    timeWindow: '1 minute',
    errorResponseBuilder: () => new Refusal('input.too-often'),
  })
  return app
}

/** Runs the use case of a route as the one who asks, after the permission of the route was checked. */
export function inWork<Tables, Result>(request: FastifyRequest, run: (work: Work<Tables>) => Promise<Result>): Promise<Result> {
  return workFor(request, sessionToken(request), run)
}

/** The same, as the public: who happens to be signed in leaves no trace and needs no role. */
export function inPublicWork<Tables, Result>(request: FastifyRequest, run: (work: Work<Tables>) => Promise<Result>): Promise<Result> {
  return workFor(request, undefined, run)
}

function workFor<Tables, Result>(
  request: FastifyRequest,
  token: Buffer | undefined,
  run: (work: Work<Tables>) => Promise<Result>,
): Promise<Result> {
  const { may, purpose, beforeConduct = false } = request.routeOptions.config
  if (!may || !purpose) throw new Error(`${request.routeOptions.url} names no permission or purpose`)

  return doWork<Tables, Result>(
    request.server.context,
    {
      token,
      purpose,
      requestId: request.id,
      readsOnly: request.method === 'GET',
      admit: (actor) => admit(actor, request.server.permissions[may] ?? [], beforeConduct),
    },
    run,
  )
}

function admit(actor: Actor, roles: readonly string[], beforeConduct: boolean): void {
  if (roles.includes('public')) return
  if (!actor.id) throw ruleBroken('access.not-signed-in')
  if (actor.conductDue && !beforeConduct) throw ruleBroken('access.conduct-not-accepted')
  if (roles.includes('anyone') || actor.roles.some((role) => roles.includes(role))) return
  throw ruleBroken('access.not-permitted')
}

/** Every route of the API names a known permission and a purpose, or the app does not start. */
export function refuseUnguarded(api: Routes): void {
  api.addHook('onRoute', ({ url, config }) => {
    if (!config?.purpose) throw new Error(`${url} names no purpose`)
    if (!config.may || !api.permissions[config.may]) throw new Error(`${url} names no known permission`)
  })
}

/** On https the browser itself guards the cookie: `__Host-` is never set by a neighbouring site or over http. */
export const sessionCookie = (publicUrl: string) => (publicUrl.startsWith('https') ? '__Host-wederhoor' : 'wederhoor')

/** SHA-256 of the session token in the cookie; only the hash is known to the database. */
export function sessionToken(request: FastifyRequest): Buffer | undefined {
  const token = request.cookies[request.server.sessionCookie]
  return token ? createHash('sha256').update(token).digest() : undefined
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

function refuseOtherSites(request: FastifyRequest, publicUrl: string): void {
  if (SAFE.has(request.method)) return
  const site = request.headers['sec-fetch-site']
  if (site && site !== 'same-origin' && site !== 'none') throw ruleBroken('access.other-site')

  const { origin } = request.headers
  const own = [new URL(publicUrl).origin, `${request.protocol}://${request.host}`]
  if (!site && origin && !own.includes(origin)) throw ruleBroken('access.other-site')
}

const contentSecurity = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
}
