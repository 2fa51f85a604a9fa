import { createHash, randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import Fastify, { type FastifyRequest } from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { nl } from 'zod/locales'
import { answerProblem, type ProblemTexts } from './answer-problem.ts'
import type { Permissions, Routes, ServerModule } from './module.ts'
import { ruleBroken } from './refusal.ts'
import { limitRequests, type RequestLimits } from './request-limits.ts'
import { securityHeaders } from './security-headers.ts'
import type { Settings } from './settings.ts'
import { type Actor, doWork, type Thing, type Work, type WorkContext } from './work.ts'

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
  /** Standard output unless told */
  logTo: { write: (line: string) => void } | undefined
  limits: RequestLimits
}

const ONE_MEBIBYTE = 1 << 20

/** Fastify with everything that holds for each route: schemas both ways, permission, purpose, one kind of refusal. */
export async function makeHttp(options: HttpOptions): Promise<Routes> {
  const app = Fastify({
    logger: {
      level: options.logLevel,
      ...(options.logTo && { stream: options.logTo }),
      serializers: { req: (request) => ({ method: request.method, route: request.routeOptions?.url }) },
    },
    genReqId: () => randomUUID(),
    trustProxy: 'loopback',
    bodyLimit: ONE_MEBIBYTE,
    rewriteUrl: ({ url = '/' }) => (isReadable(url) ? url : '/api/unreadable'),
    requestTimeout: options.limits.requestTimeout,
    // Node would exchange the two limits if the heads of a request were given longer than the whole.
    http: { headersTimeout: options.limits.requestTimeout, connectionsCheckingInterval: options.limits.requestTimeout / 2 },
  }).withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)

  app.decorate('context', options.context)
  app.decorate('permissions', Object.assign({}, ...options.modules.map((module) => module.permissions)) as Permissions)
  app.decorate('sessionCookie', sessionCookie(options.publicUrl))
  answerProblem(app, options.texts, refuseBeforeReading)

  await app.register(cookie)
  await securityHeaders(app, options.publicUrl)
  await limitRequests(app, options.limits, sessionToken)
  app.addHook('onRequest', async (request) => refuseOtherSites(request, options.publicUrl))
  return app
}

/** An address with half a character in it takes the way of every address that is not there, with its headers and its words. */
function isReadable(url: string): boolean {
  try {
    return !url.includes('%') || decodeURIComponent(url) !== ''
  } catch {
    return false
  }
}

/** Runs the use case of a route as the one who asks, after the permission of the route was checked. */
export function inWork<Tables, Result>(request: FastifyRequest, run: (work: Work<Tables>) => Promise<Result>): Promise<Result> {
  return workFor(request, 'browser', run)
}

/** The same, as the public: who happens to be signed in leaves no trace and needs no role. */
export function inPublicWork<Tables, Result>(request: FastifyRequest, run: (work: Work<Tables>) => Promise<Result>): Promise<Result> {
  return workFor(request, 'public', run)
}

function workFor<Tables, Result>(
  request: FastifyRequest,
  cameFrom: 'browser' | 'public',
  run: (work: Work<Tables>) => Promise<Result>,
  admits: typeof admit = admit,
): Promise<Result> {
  const { may, purpose, beforeConduct = false } = request.routeOptions.config
  if (!may || !purpose) throw new Error(`${request.routeOptions.url} names no permission or purpose`)

  return doWork<Tables, Result>(
    request.server.context,
    {
      token: cameFrom === 'browser' ? sessionToken(request) : undefined,
      cameFrom,
      purpose,
      thing: thingAsked(request),
      requestId: request.id,
      readsOnly: request.method === 'GET',
      admit: (actor) => admits(actor, request.server.permissions[may] ?? [], beforeConduct),
    },
    run,
  )
}

/** What the address asks for: the id in it, and what its route says that it is the number of. */
function thingAsked(request: FastifyRequest): Thing | undefined {
  const { id } = (request.params ?? {}) as { id?: unknown }
  const { thing } = request.routeOptions.config
  return thing && typeof id === 'string' && UUID.test(id) ? { kind: thing, id } : undefined
}
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * What was sent is read before it is known who asks: that saves a round trip. When it cannot be read, who may not ask is told
 * that alone, and learns nothing of what the route expects.
 */
async function refuseBeforeReading(request: FastifyRequest): Promise<void> {
  const { may } = request.routeOptions.config
  if (!may || request.server.permissions[may]?.includes('public')) return

  await inWork(request, async () => undefined)
}

function admit(actor: Actor, roles: readonly string[], beforeConduct: boolean): void {
  if (roles.includes('public')) return
  if (!actor.id) throw ruleBroken('access.not-signed-in')
  if (actor.conductDue && !beforeConduct) throw ruleBroken('access.conduct-not-accepted')
  if (roles.includes('anyone') || actor.roles.some((role) => roles.includes(role))) return
  throw ruleBroken('access.not-permitted')
}

/** Every route of the API names a known permission, a purpose and whose number is in its address, or the app does not start. */
export function refuseUnguarded(api: Routes): void {
  api.addHook('onRoute', ({ url, config, schema }) => {
    if (schema?.hide) throw new Error(`${url} hides from the description of the API`)
    if (!config?.purpose) throw new Error(`${url} names no purpose`)
    if (!config.may || !api.permissions[config.may]) throw new Error(`${url} names no known permission`)
    if (/:id\b/.test(url) && !config.thing) throw new Error(`${url} does not say what :id is the number of`)
  })
}

/** On https the browser itself guards the cookie: `__Host-` is never set by a neighbouring site or over http. */
export const sessionCookie = (publicUrl: string) => (publicUrl.startsWith('https') ? '__Host-wederhoor' : 'wederhoor')

/** SHA-256 of the session token in the cookie; only the hash is known to the database. */
export function sessionToken(request: FastifyRequest): Buffer | undefined {
  const name = request.server.sessionCookie
  const token = request.cookies[name]
  return token && comesOnce(request, name) ? createHash('sha256').update(token).digest() : undefined
}

/** Of two cookies with our name one was planted, and nobody can tell which. */
function comesOnce({ headers }: FastifyRequest, name: string): boolean {
  return headers.cookie?.split(';').filter((pair) => pair.trim().startsWith(`${name}=`)).length === 1
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A browser always says where an unsafe request comes from: in Sec-Fetch-Site, which no page can forge, or in Origin. A script
 * that says neither holds the cookie itself, and is let through to what that cookie may do.
 */
async function refuseOtherSites(request: FastifyRequest, publicUrl: string): Promise<void> {
  if (SAFE.has(request.method)) return
  const { origin, 'sec-fetch-site': site } = request.headers
  if (site === 'same-origin' || site === 'none') return
  if (!site && (!origin || isOwn(origin, request, publicUrl))) return

  await refuseAtTheDoor(request, 'access.other-site')
}

/** Without encryption we may be reached at more addresses than the one that users see: this computer has several names. */
function isOwn(origin: string, request: FastifyRequest, publicUrl: string): boolean {
  return origin === new URL(publicUrl).origin || (!publicUrl.startsWith('https') && origin === `${request.protocol}://${request.host}`)
}

/** Refuses what no route looks at any more, and remembers in whose session it was tried. */
async function refuseAtTheDoor(request: FastifyRequest, code: string): Promise<void> {
  const { may } = request.routeOptions.config
  if (!may) throw ruleBroken(code)

  const cameFrom = request.server.permissions[may]?.includes('public') ? 'public' : 'browser'
  const admitNobody = () => {
    throw ruleBroken(code)
  }
  await workFor(request, cameFrom, async () => undefined, admitNobody)
}
