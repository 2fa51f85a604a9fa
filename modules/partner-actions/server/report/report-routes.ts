import { z } from 'zod'
import { DocumentFormat } from '#platform/contract/document-format.ts'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { answerWithDocument, PrintedFile } from '#platform/server/print/answer-with-document.ts'
import { ActionReport, AgreeReport, FollowUp, FollowUpCare, ReportDocumentQuery, TakeUpFinding, WriteReport } from '../../contract.ts'
import { agreeReport } from './agree-report.ts'
import { askAgreement } from './ask-agreement.ts'
import { followUpCare } from './follow-up-care.ts'
import { getFollowUp } from './get-follow-up.ts'
import { getReport } from './get-report.ts'
import { printReport } from './print-report.ts'
import { takeUpFinding } from './take-up-finding.ts'
import { writeReport } from './write-report.ts'

const purpose = 'working-with-partners'
const reads = { may: 'partner-actions.read', purpose, thing: 'action' } as const
const works = { may: 'partner-actions.work', purpose, thing: 'action' } as const
const tags = ['partner-actions']
const response = { 200: ActionReport }
const files = { pdf: DocumentFormat.enum.pdf, docx: DocumentFormat.enum.word } as const

export function reportRoutes(app: Routes): void {
  app.get(
    '/actions/:id/report',
    { config: reads, schema: { tags, summary: 'The report of an action, from what was recorded', params: IdParams, response } },
    (request) => inWork(request, (work) => getReport(work, request.params.id)),
  )

  app.put(
    '/actions/:id/report',
    { config: works, schema: { tags, summary: 'Write the words of the report', params: IdParams, body: WriteReport, response } },
    (request) => inWork(request, (work) => writeReport(work, request.params.id, request.body)),
  )

  app.post(
    '/actions/:id/report/agreement-asked',
    {
      config: works,
      schema: {
        tags,
        summary: 'Tell colleagues that the report waits for one of them to agree it',
        params: IdParams,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await inWork(request, (work) => askAgreement(work, request.params.id))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/actions/:id/report/agreement',
    {
      config: works,
      schema: { tags, summary: 'Agree the report; it does not change any more', params: IdParams, body: AgreeReport, response },
    },
    (request) => inWork(request, (work) => agreeReport(work, request.params.id, request.body.revision)),
  )

  for (const [ending, format] of [
    ['pdf', files.pdf],
    ['docx', files.docx],
  ] as const)
    app.get(
      `/actions/:id/report.${ending}`,
      {
        config: reads,
        schema: {
          tags,
          summary: `The report as ${ending === 'pdf' ? 'accessible PDF (PDF/UA-1)' : 'Word'}; for the public small counts are hidden`,
          params: IdParams,
          querystring: ReportDocumentQuery,
          response: PrintedFile,
        },
      },
      async (request, reply) => {
        const { audience } = request.query
        const { reference, ...printed } = await inWork(request, (work) => printReport(work, request.params.id, audience))
        return answerWithDocument(reply, printed, { format, name: `verslag-${reference}${audience === 'team' ? '-intern' : ''}` })
      },
    )

  app.get(
    '/actions/:id/follow-up',
    {
      config: works,
      schema: {
        tags,
        summary: 'What was found and what asks for help, with what was done about it',
        params: IdParams,
        response: { 200: FollowUp },
      },
    },
    (request) => inWork(request, (work) => getFollowUp(work, request.params.id)),
  )

  app.post(
    '/actions/:id/reports',
    {
      config: works,
      schema: {
        tags,
        summary: 'Make a report of what was found at a location',
        params: IdParams,
        body: TakeUpFinding,
        response: { 201: z.object({ id: z.uuid() }) },
      },
    },
    async (request, reply) => {
      const made = await inWork(request, (work) => takeUpFinding(work, request.params.id, request.body))
      return reply.code(201).send(made)
    },
  )

  app.post(
    '/actions/:id/care-follow-ups',
    {
      config: works,
      schema: {
        tags,
        summary: 'Write down what was done with a sign that somebody needs help',
        params: IdParams,
        body: FollowUpCare,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await inWork(request, (work) => followUpCare(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )
}
