import { IdParams, PageQuery } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { uploadedFile } from '#platform/server/uploaded-file.ts'
import { ResultImport, ResultImportKept, ResultImportPage } from '../../contract.ts'
import { findResultImports, getResultImport } from './get-result-import.ts'
import { importResults } from './import-results.ts'

const BIGGEST_FILE = 8 * 1024 * 1024
const config = { may: 'advice.import-results', purpose: 'advising-colleagues', thing: 'result-import' } as const
const tags = ['advice']

/** Results of advice from an extract of Cognos or Socrates. */
export function resultImportRoutes(app: Routes): void {
  app.post(
    '/advice/result-imports',
    {
      config,
      schema: {
        tags,
        summary: 'Read in a CSV file with results of advice (multipart, one file)',
        consumes: ['multipart/form-data'],
        response: { 201: ResultImportKept },
      },
    },
    async (request, reply) => {
      // Who asks is settled before a file is taken in.
      await inWork(request, () => Promise.resolve())
      const bytes = await uploadedFile(request, BIGGEST_FILE, 'advice.file-missing')
      const { id } = await inWork(request, (work) => importResults(work, bytes))
      return reply.code(201).send({ id })
    },
  )

  app.get(
    '/advice/result-imports',
    { config, schema: { tags, summary: 'Imports of results, newest first', querystring: PageQuery, response: { 200: ResultImportPage } } },
    (request) => inWork(request, (work) => findResultImports(work, request.query)),
  )

  app.get(
    '/advice/result-imports/:id',
    { config, schema: { tags, summary: 'An import of results, and its wrong lines', params: IdParams, response: { 200: ResultImport } } },
    (request) => inWork(request, (work) => getResultImport(work, request.params.id)),
  )
}
