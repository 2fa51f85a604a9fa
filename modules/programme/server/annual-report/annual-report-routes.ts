import { z } from 'zod'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { answerWithDocument, PrintedFile } from '#platform/server/print/answer-with-document.ts'
import {
  AnnualReport,
  DocumentQuery,
  ExplanationParams,
  JudgementParams,
  SetCutOff,
  WriteExplanation,
  WriteJudgement,
  YearParams,
} from '../../contract.ts'
import { figuresAsCsv } from '../figures/figures-csv.ts'
import { getAnnualReport } from './get-annual-report.ts'
import { getReportFigures } from './get-report-figures.ts'
import { judgeGoal } from './judge-goal.ts'
import { printAnnualReport } from './print-annual-report.ts'
import { publishAnnualReport } from './publish-annual-report.ts'
import { setCutOff } from './set-cut-off.ts'
import { writeExplanation } from './write-explanation.ts'

const reads = { may: 'programme.read-report', purpose: 'programme-account' } as const
const writes = { may: 'programme.write-report', purpose: 'programme-account' } as const
const tags = ['programme']
const response = { 200: AnnualReport }

export function annualReportRoutes(app: Routes): void {
  app.get(
    '/programme/annual-reports/:year',
    {
      config: reads,
      schema: { tags, summary: 'The annual report of a year: its cut-off, explanations and judgements', params: YearParams, response },
    },
    (request) => inWork(request, (work) => getAnnualReport(work, request.params.year)),
  )

  app.put(
    '/programme/annual-reports/:year',
    { config: writes, schema: { tags, summary: 'Choose up to which day things count', params: YearParams, body: SetCutOff, response } },
    (request) => inWork(request, (work) => setCutOff(work, request.params.year, request.body)),
  )

  app.put(
    '/programme/annual-reports/:year/explanations/:part',
    { config: writes, schema: { tags, summary: 'Write an explanation', params: ExplanationParams, body: WriteExplanation, response } },
    (request) => inWork(request, (work) => writeExplanation(work, request.params.year, request.params.part, request.body)),
  )

  app.put(
    '/programme/annual-reports/:year/judgements/:goalKey',
    { config: writes, schema: { tags, summary: 'Judge a goal in words', params: JudgementParams, body: WriteJudgement, response } },
    (request) => inWork(request, (work) => judgeGoal(work, request.params.year, request.params.goalKey, request.body)),
  )

  app.put(
    '/programme/annual-reports/:year/publication',
    { config: writes, schema: { tags, summary: 'Publish the annual report; it does not change any more', params: YearParams, response } },
    (request) => inWork(request, (work) => publishAnnualReport(work, request.params.year)),
  )

  app.get(
    '/programme/annual-reports/:year/document',
    {
      config: reads,
      schema: {
        tags,
        summary: 'The annual report as PDF (PDF/UA-1), archive copy (PDF/A-2a) or Word; for the public small counts are hidden',
        params: YearParams,
        querystring: DocumentQuery,
        response: PrintedFile,
      },
    },
    async (request, reply) => {
      const { year } = request.params
      const { format, audience } = request.query
      const printed = await inWork(request, (work) => printAnnualReport(work, year, audience))
      return answerWithDocument(reply, printed, { format, name: `handhavingsverslag-${year}${audience === 'team' ? '-intern' : ''}` })
    },
  )

  app.get(
    '/programme/annual-reports/:year/figures',
    {
      config: reads,
      schema: {
        tags,
        summary: 'The figures of the annual report as CSV, as of its cut-off; for the public small counts are hidden',
        params: YearParams,
        querystring: DocumentQuery.pick({ audience: true }),
        response: { 200: { content: { 'text/csv': { schema: z.string() } } } },
      },
    },
    async (request, reply) => {
      const { year } = request.params
      const { audience } = request.query
      const figures = await inWork(request, (work) => getReportFigures(work, year, audience))
      reply.header(
        'content-disposition',
        `attachment; filename="handhavingsverslag-${year}-cijfers${audience === 'team' ? '-intern' : ''}.csv"`,
      )
      return reply.type('text/csv; charset=utf-8').send(figuresAsCsv(figures, audience))
    },
  )
}
