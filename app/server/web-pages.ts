import { existsSync } from 'node:fs'
import path from 'node:path'
import files from '@fastify/static'
import type { Routes } from '#platform/server/module.ts'

const built = path.join(import.meta.dirname, '../web/dist')
const A_YEAR = 'public, max-age=31536000, immutable'

/** Serves the built web app; every address that is no file and no API is a page of it. */
export async function webPages(app: Routes): Promise<void> {
  if (!existsSync(path.join(built, 'index.html'))) return

  await app.register(files, {
    root: built,
    wildcard: false,
    preCompressed: true,
    setHeaders: (reply, file) => {
      reply.header('cache-control', file.includes(`${path.sep}assets${path.sep}`) ? A_YEAR : 'no-cache')
    },
  })
  app.get('/*', { schema: { hide: true } }, (request, reply) => {
    if (request.url.startsWith('/api/')) return reply.callNotFound()
    return reply.sendFile('index.html')
  })
}
