import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { answerWithDocument, PrintedFile } from '#platform/server/print/answer-with-document.ts'
import { DocumentQuery } from '../../contract.ts'
import { printProgramme } from './print-programme.ts'

export function printProgrammeRoute(app: Routes): void {
  app.get(
    '/programme/versions/:id/document',
    {
      config: { may: 'programme.read', purpose: 'programme-account', thing: 'programme' },
      schema: {
        tags: ['programme'],
        summary: 'A version of the programme as PDF (PDF/UA-1), archive copy (PDF/A-2a) or Word',
        params: IdParams,
        querystring: DocumentQuery.pick({ format: true }),
        response: PrintedFile,
      },
    },
    async (request, reply) => {
      const printed = await inWork(request, (work) => printProgramme(work, request.params.id))
      return answerWithDocument(reply, printed, { format: request.query.format, name: `handhavingsprogramma-${printed.year}` })
    },
  )
}
