import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { IdParams } from '#platform/contract/page.ts'
import { inPublicWork, inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { Refusal, ruleBroken } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import {
  AskReporter,
  BIGGEST_DOCUMENT,
  ComeBack,
  type DocumentKind,
  DocumentParams,
  MOST_DOCUMENTS_A_DAY,
  ReceiptCode,
  ReportDialogue,
  ReporterAnswers,
  ReporterDialogue,
  WriteAsReporter,
} from '../contract.ts'
import { addDocuments, readAsReporter, writeAsReporter } from './come-back.ts'
import { makeGuessThrottle } from './guess-throttle.ts'
import type { ReportsTables } from './tables.ts'
import { askReporter, findReporterAnswers, markAnswersRead, openDocument, readDialogue } from './talk-with-reporter.ts'

const MOST_TEXT = 32 * 1024
const MOST_AT_ONCE = MOST_DOCUMENTS_A_DAY * BIGGEST_DOCUMENT + MOST_TEXT
const asReporter = { may: 'reports.come-back', purpose: 'receiving-reports', rateLimit: {} } as const
const asTeam = { may: 'reports.talk', purpose: 'social-domain-enforcement', thing: 'report' } as const
const tags = ['reports']
const file = { schema: z.string().meta({ format: 'binary' }) }

/** The conversation with a reporter, from both sides. The code of the reporter travels in the body of a POST and nowhere else. */
export function dialogueRoutes(app: Routes, sealer: Sealer): void {
  const throttle = makeGuessThrottle(() => app.context.clock())
  const guarded = async <Result>(request: FastifyRequest, run: (work: Work<ReportsTables>) => Promise<Result>): Promise<Result> => {
    await throttle.pass()
    try {
      return await inPublicWork(request, run)
    } catch (error) {
      if (error instanceof Refusal && error.code === 'dialogue.code-unknown') throttle.wrong()
      throw error
    }
  }

  app.post(
    '/public/dialogue/reading',
    {
      bodyLimit: MOST_TEXT,
      config: asReporter,
      schema: { tags, summary: 'Come back to a report with its receipt code', body: ComeBack, response: { 200: ReporterDialogue } },
    },
    (request) => guarded(request, (work) => readAsReporter(work, sealer, request.body)),
  )

  app.post(
    '/public/dialogue/messages',
    {
      bodyLimit: MOST_TEXT,
      config: asReporter,
      schema: { tags, summary: 'Answer or add something as the reporter', body: WriteAsReporter, response: { 200: ReporterDialogue } },
    },
    (request) => guarded(request, (work) => writeAsReporter(work, sealer, request.body)),
  )

  app.post(
    '/public/dialogue/documents',
    {
      bodyLimit: MOST_AT_ONCE,
      config: asReporter,
      schema: {
        tags,
        summary: 'Add documents as the reporter (multipart: the field `code` first, then up to five files)',
        consumes: ['multipart/form-data'],
        response: { 200: ReporterDialogue },
      },
    },
    async (request) => {
      const { code, files } = await readParts(request, (code) => guarded(request, (work) => readAsReporter(work, sealer, { code })))
      return guarded(request, (work) => addDocuments(work, sealer, { code }, files))
    },
  )

  app.get(
    '/reports/:id/dialogue',
    {
      config: asTeam,
      schema: { tags, summary: 'The conversation with the reporter', params: IdParams, response: { 200: ReportDialogue } },
    },
    (request) => inWork(request, (work) => readDialogue(work, sealer, request.params.id)),
  )

  app.post(
    '/reports/:id/dialogue/questions',
    {
      config: asTeam,
      schema: { tags, summary: 'Ask the reporter something', params: IdParams, body: AskReporter, response: { 201: ReportDialogue } },
    },
    async (request, reply) =>
      reply.code(201).send(
        await inWork(request, async (work) => {
          await askReporter(work, sealer, request.params.id, request.body)
          return readDialogue(work, sealer, request.params.id)
        }),
      ),
  )

  app.put(
    '/reports/:id/dialogue/read',
    { config: asTeam, schema: { tags, summary: 'The answers were read', params: IdParams, response: { 200: ReportDialogue } } },
    (request) =>
      inWork(request, async (work) => {
        await markAnswersRead(work, request.params.id)
        return readDialogue(work, sealer, request.params.id)
      }),
  )

  app.get(
    '/reports/:id/dialogue/documents/:documentId',
    {
      config: asTeam,
      schema: {
        tags,
        summary: 'A document of the reporter, to keep outside the browser',
        params: DocumentParams,
        response: { 200: { description: 'The document', content: { 'application/octet-stream': file } } },
      },
    },
    async (request, reply) => {
      const { id, documentId } = request.params
      return answerWithFile(reply, await inWork(request, (work) => openDocument(work, sealer, id, documentId)))
    },
  )

  app.get(
    '/reporter-answers',
    { config: asTeam, schema: { tags, summary: 'Reports whose reporter answered, not read yet', response: { 200: ReporterAnswers } } },
    (request) => inWork(request, findReporterAnswers),
  )
}

/** As a file to keep, under a name that says nothing, and never opened by the browser itself. */
function answerWithFile(reply: FastifyReply, { number, kind, bytes }: { number: number; kind: DocumentKind; bytes: Buffer }): FastifyReply {
  return reply
    .header('content-disposition', `attachment; filename="document-${number}.${kind}"`)
    .header('x-content-type-options', 'nosniff')
    .type('application/octet-stream')
    .send(bytes)
}

/** The code comes first and is looked up before the files are taken in, so that nobody fills the memory without one. */
async function readParts(request: FastifyRequest, knows: (code: string) => Promise<unknown>): Promise<{ code: string; files: Buffer[] }> {
  if (!request.isMultipart()) throw ruleBroken('dialogue.file-missing')
  const limits = { fields: 1, files: MOST_DOCUMENTS_A_DAY, fileSize: BIGGEST_DOCUMENT, fieldSize: MOST_TEXT }
  let code = ''
  const files: Buffer[] = []
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field' && part.fieldname === 'code') {
      code = ReceiptCode.safeParse(part.value).data ?? ''
      await knows(code)
    } else if (part.type === 'file') {
      if (!code) throw ruleBroken('dialogue.code-unknown')
      files.push(await part.toBuffer())
    }
  }
  return { code, files: files.filter((bytes) => bytes.length > 0) }
}
