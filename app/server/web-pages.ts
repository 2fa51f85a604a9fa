import { existsSync } from 'node:fs'
import path from 'node:path'
import files from '@fastify/static'
import { z } from 'zod'
import type { Routes } from '#platform/server/module.ts'

const built = path.join(import.meta.dirname, '../web/dist')
// Files of the web app have an ending; its pages have none. A file that is gone is not found, so that no page takes its place.
const isFile = /\.[a-z0-9]+$/
// Plain names below the folder: nothing that climbs out of it, and nothing hidden.
const isOurs = /^([\w-][\w.-]*\/)*[\w-][\w.-]*$/
const A_YEAR = 'public, max-age=31536000, immutable'
const NOT_SHARED = 'private, no-cache'

/** Serves the built web app as it stands on disk now; every address that is no file and no API is a page of it. */
export async function webPages(app: Routes, folder = built): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) return

  await app.register(files, {
    root: folder,
    serve: false,
    preCompressed: true,
    setHeaders: (reply, file) => {
      reply.header('cache-control', file.includes(`${path.sep}assets${path.sep}`) ? A_YEAR : NOT_SHARED)
    },
  })
  app.get('/*', { schema: { hide: true, params: z.object({ '*': z.string() }) } }, (request, reply) => {
    const address = request.params['*']
    if (address.startsWith('api/')) return reply.callNotFound()
    if (!isFile.test(address)) return reply.sendFile('index.html')
    return isOurs.test(address) ? reply.sendFile(address) : reply.callNotFound()
  })
}
