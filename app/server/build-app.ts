import { readFileSync } from 'node:fs'
import path from 'node:path'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import type pg from 'pg'
import { platformRefusals } from '#platform/contract/platform-refusals.ts'
import { type HttpOptions, makeHttp, refuseUnguarded, sessionCookie } from '#platform/server/http.ts'
import type { Mailer } from '#platform/server/mail/mailer.ts'
import type { Routes } from '#platform/server/module.ts'
import { type RequestLimits, usualLimits } from '#platform/server/request-limits.ts'
import type { Settings } from '#platform/server/settings.ts'
import { takeUploads } from '#platform/server/uploaded-file.ts'
import { health } from './health.ts'
import { allModules } from './modules.ts'
import { reactions } from './reactions.ts'
import { webPages } from './web-pages.ts'

export interface AppOptions extends Partial<RequestLimits> {
  pool: pg.Pool
  settings: Pick<Settings, 'demo' | 'publicUrl' | 'identityProvider' | 'keys' | 'addressSearchUrl' | 'zorgned'>
  clock?: () => Date
  logLevel?: Settings['logLevel']
  /** Where lines of the log go instead of to standard output */
  logTo?: HttpOptions['logTo']
  /** What mails messages; without it they stand in the app only */
  mailer?: Mailer | undefined
  /** Where the built web app is */
  webFolder?: string
}

const { version } = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string }

/** The whole application on a pool of connections: the API, its description, the web pages. */
export async function buildApp({
  pool,
  settings,
  clock = () => new Date(),
  logLevel = 'warn',
  logTo,
  mailer,
  webFolder,
  ...limits
}: AppOptions): Promise<Routes> {
  const modules = allModules(settings, mailer)
  const app = await makeHttp({
    context: { pool, clock, reactions },
    modules,
    texts: Object.assign({}, platformRefusals, ...modules.map((module) => module.refusals)),
    publicUrl: settings.publicUrl,
    logLevel,
    logTo,
    limits: { ...usualLimits, ...limits },
  })

  await app.register(swagger, {
    openapi: {
      openapi: '3.1.1',
      info: {
        title: 'Wederhoor',
        version,
        description:
          'Reports, investigations and their figures. Refusals come as application/problem+json with a code; policy/rules.md lists them.',
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      servers: [{ url: settings.publicUrl }],
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: sessionCookie(settings.publicUrl) } } },
      security: [{ session: [] }],
    },
    transform: withGuard,
    transformObject: jsonSchemaTransformObject,
  })
  await app.register(swaggerUi, { routePrefix: '/api/v1/docs', uiConfig: { validatorUrl: null } })
  await app.register(
    async (api) => {
      refuseUnguarded(api)
      takeUploads(api)
      for (const module of modules) module.routes(api)
    },
    { prefix: '/api/v1' },
  )
  app.get('/api/v1/openapi.json', { schema: { hide: true } }, () => app.swagger())
  health(app, pool, version)
  await webPages(app, webFolder)
  await app.ready()
  return app
}

/** The description names the permission and the purpose of each route; `docs/who-may-what.md` is drawn from it. */
const withGuard: typeof jsonSchemaTransform = (document) => {
  const { schema, route } = document
  const guard = { 'x-permission': route.config?.may, 'x-purpose': route.config?.purpose, 'x-consumes': schema?.consumes }
  return jsonSchemaTransform({ ...document, schema: { ...schema, ...guard } as never })
}
