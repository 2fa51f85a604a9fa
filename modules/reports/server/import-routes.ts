import { ForMunicipality } from '#modules/staff/contract.ts'
import { IdParams, PageQuery } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import type { Settings } from '#platform/server/settings.ts'
import { uploadedFile } from '#platform/server/uploaded-file.ts'
import { ReportImport, ReportImportPage, ReportImportStarted } from '../contract.ts'
import { findImports, getImport } from './get-import.ts'
import { beginImport } from './import-reports.ts'

const BIGGEST_FILE = 64 * 1024 * 1024
const config = { may: 'reports.import', purpose: 'receiving-reports', thing: 'report-import' } as const

/** Imports go on in the background, in sets; when the server stops, the running set is finished first. */
export const importRoutes = (settings: Pick<Settings, 'keys'>) => (app: Routes) => {
  const stop = new AbortController()
  const running = new Set<Promise<unknown>>()
  app.addHook('onClose', async () => {
    stop.abort()
    await Promise.allSettled(running)
  })

  app.post(
    '/report-imports',
    {
      config,
      schema: {
        tags: ['reports'],
        summary: 'Read in a CSV file with signals (multipart, one file)',
        consumes: ['multipart/form-data'],
        querystring: ForMunicipality,
        response: { 202: ReportImportStarted },
      },
    },
    async (request, reply) => {
      const actor = await inWork(request, async (work) => work.actor)
      const { id, finish } = await beginImport({
        context: app.context,
        keys: settings.keys,
        actor,
        municipality: request.query.municipality,
        bytes: await uploadedFile(request, BIGGEST_FILE, 'import.file-missing'),
        signal: stop.signal,
      })
      const work = finish()
        .catch((error: Error) => request.log.error({ cause: error.name }, 'import stopped halfway'))
        .finally(() => running.delete(work))
      running.add(work)
      return reply.code(202).send({ id })
    },
  )

  app.get(
    '/report-imports',
    {
      config,
      schema: { tags: ['reports'], summary: 'Own imports, newest first', querystring: PageQuery, response: { 200: ReportImportPage } },
    },
    (request) => inWork(request, (work) => findImports(work, request.query)),
  )

  app.get(
    '/report-imports/:id',
    {
      config,
      schema: {
        tags: ['reports'],
        summary: 'How far an import is, and the lines it refused',
        params: IdParams,
        querystring: PageQuery,
        response: { 200: ReportImport },
      },
    },
    (request) => inWork(request, (work) => getImport(work, request.params.id, request.query)),
  )
}
