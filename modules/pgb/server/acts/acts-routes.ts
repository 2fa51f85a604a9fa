import { z } from 'zod'
import { DocumentFormat } from '#platform/contract/document-format.ts'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { answerWithDocument, PrintedFile } from '#platform/server/print/answer-with-document.ts'
import {
  ActsGround,
  AgreeFindingsReport,
  AnswerItem,
  AskItem,
  BudgetActPage,
  BudgetActs,
  BudgetActsQuery,
  CancelAct,
  ChangeFindingsReport,
  ChangePlan,
  FindingsReports,
  GiveToCollege,
  PartParams,
  PlanAct,
  RecordAct,
  RecordActFinding,
  RecordReading,
  RecordView,
  SendFindingsReport,
  WriteFindingsReport,
} from '../../contract.ts'
import { agreeFindingsReport } from './agree-report.ts'
import { askItem, recordAnswer } from './ask-item.ts'
import { changePlan } from './change-plan.ts'
import { findInAct } from './find-in-act.ts'
import { listActs } from './list-acts.ts'
import { planAct } from './plan-act.ts'
import { printReport } from './print-report.ts'
import { getAct, getActsGround, getDoneActs } from './read-acts.ts'
import { getReports } from './read-reports.ts'
import { doAct, dropAct, recordReading } from './record-act.ts'
import { giveReport, recordView, sendFindingsReport } from './send-report.ts'
import { rewriteReport, writeReport } from './write-report.ts'

const purpose = 'social-domain-enforcement'
const reads = { may: 'pgb.read', purpose, thing: 'investigation' } as const
const works = { may: 'pgb.work', purpose, thing: 'investigation' } as const
const tags = ['pgb']
const acts = { 200: BudgetActs }
const reports = { 200: FindingsReports }

export function actsRoutes(app: Routes): void {
  app.get(
    '/investigations/:id/budget/acts',
    {
      config: { ...reads, may: 'pgb.read-part' },
      schema: { tags, summary: 'Talks and checks of a file that were done, for reports to rest on', params: IdParams, response: acts },
    },
    (request) => inWork(request, (work) => getDoneActs(work, request.params.id)),
  )
  app.get(
    '/investigations/:id/budget/acts/:part',
    {
      config: { ...reads, may: 'pgb.read-part' },
      schema: { tags, summary: 'One talk or check of a file', params: PartParams, response: acts },
    },
    (request) => inWork(request, (work) => getAct(work, request.params.id, request.params.part)),
  )
  app.get(
    '/investigations/:id/budget/act-ground',
    {
      config: { ...reads, may: 'pgb.read-part' },
      schema: {
        tags,
        summary: 'What a form about talks, checks and reports of a file needs',
        params: IdParams,
        response: { 200: ActsGround },
      },
    },
    (request) => inWork(request, (work) => getActsGround(work, request.params.id)),
  )
  app.post(
    '/investigations/:id/budget/acts',
    { config: works, schema: { tags, summary: 'Plan a talk or a check', params: IdParams, body: PlanAct, response: acts } },
    (request) => inWork(request, (work) => planAct(work, request.params.id, request.body)),
  )
  app.get(
    '/investigations/:id/budget/act-list',
    {
      config: { ...reads, may: 'pgb.read-part' },
      schema: {
        tags,
        summary: 'Talks and checks in one state, by page',
        params: IdParams,
        querystring: BudgetActsQuery,
        response: { 200: BudgetActPage },
      },
    },
    (request) => inWork(request, (work) => listActs(work, request.params.id, request.query)),
  )
  app.put(
    '/investigations/:id/budget/acts/:part',
    { config: works, schema: { tags, summary: 'Change what is planned', params: PartParams, body: ChangePlan, response: acts } },
    (request) => inWork(request, (work) => changePlan(work, request.params.id, request.params.part, request.body)),
  )
  app.post(
    '/investigations/:id/budget/acts/:part/done',
    { config: works, schema: { tags, summary: 'Record that it was done', params: PartParams, body: RecordAct, response: acts } },
    (request) => inWork(request, (work) => doAct(work, request.params.id, request.params.part, request.body)),
  )
  app.post(
    '/investigations/:id/budget/acts/:part/cancelled',
    { config: works, schema: { tags, summary: 'Cancel what was planned', params: PartParams, body: CancelAct, response: acts } },
    (request) => inWork(request, (work) => dropAct(work, request.params.id, request.params.part, request.body)),
  )
  app.put(
    '/investigations/:id/budget/acts/:part/reading',
    {
      config: works,
      schema: { tags, summary: 'Sent for reading along, and the reaction', params: PartParams, body: RecordReading, response: acts },
    },
    (request) => inWork(request, (work) => recordReading(work, request.params.id, request.params.part, request.body)),
  )
  app.post(
    '/investigations/:id/budget/acts/:part/findings',
    { config: works, schema: { tags, summary: 'A finding that came from it', params: PartParams, body: RecordActFinding, response: acts } },
    (request) => inWork(request, (work) => findInAct(work, request.params.id, request.params.part, request.body)),
  )
  app.post(
    '/investigations/:id/budget/acts/:part/items',
    { config: works, schema: { tags, summary: 'Ask for a record at a check', params: PartParams, body: AskItem, response: acts } },
    (request) => inWork(request, (work) => askItem(work, request.params.id, request.params.part, request.body)),
  )
  app.put(
    '/investigations/:id/budget/act-items/:part',
    {
      config: works,
      schema: { tags, summary: 'What was given, copied and given back', params: PartParams, body: AnswerItem, response: acts },
    },
    (request) => inWork(request, (work) => recordAnswer(work, request.params.id, request.params.part, request.body)),
  )
  findingsReportRoutes(app)
}

function findingsReportRoutes(app: Routes): void {
  app.get(
    '/investigations/:id/budget/reports',
    { config: reads, schema: { tags, summary: 'Reports of findings of a file', params: IdParams, response: reports } },
    (request) => inWork(request, (work) => getReports(work, request.params.id)),
  )
  app.post(
    '/investigations/:id/budget/reports',
    {
      config: works,
      schema: {
        tags,
        summary: 'Begin a report of findings in one capacity',
        params: IdParams,
        body: WriteFindingsReport,
        response: { 201: FindingsReports.extend({ id: z.uuid() }) },
      },
    },
    async (request, reply) => reply.code(201).send(await inWork(request, (work) => writeReport(work, request.params.id, request.body))),
  )
  app.put(
    '/investigations/:id/budget/reports/:part',
    { config: works, schema: { tags, summary: 'Change a draft', params: PartParams, body: ChangeFindingsReport, response: reports } },
    (request) => inWork(request, (work) => rewriteReport(work, request.params.id, request.params.part, request.body)),
  )
  app.post(
    '/investigations/:id/budget/reports/:part/agreement',
    {
      config: works,
      schema: {
        tags,
        summary: 'Agree what a colleague wrote; it does not change any more',
        params: PartParams,
        body: AgreeFindingsReport,
        response: reports,
      },
    },
    (request) => inWork(request, (work) => agreeFindingsReport(work, request.params.id, request.params.part, request.body.revision)),
  )
  app.post(
    '/investigations/:id/budget/reports/:part/sent',
    {
      config: works,
      schema: { tags, summary: 'Record that it was sent', params: PartParams, body: SendFindingsReport, response: reports },
    },
    (request) => inWork(request, (work) => sendFindingsReport(work, request.params.id, request.params.part, request.body)),
  )
  app.put(
    '/investigations/:id/budget/reports/:part/view',
    {
      config: works,
      schema: { tags, summary: 'The view that came, and how it was weighed', params: PartParams, body: RecordView, response: reports },
    },
    (request) => inWork(request, (work) => recordView(work, request.params.id, request.params.part, request.body)),
  )
  app.post(
    '/investigations/:id/budget/reports/:part/given',
    {
      config: works,
      schema: { tags, summary: 'Give what a supervisor found to the college', params: PartParams, body: GiveToCollege, response: reports },
    },
    (request) => inWork(request, (work) => giveReport(work, request.params.id, request.params.part, request.body)),
  )
  for (const [ending, format] of [
    ['pdf', DocumentFormat.enum.pdf],
    ['docx', DocumentFormat.enum.word],
  ] as const)
    app.get(
      `/investigations/:id/budget/reports/:part/report.${ending}`,
      {
        config: reads,
        schema: {
          tags,
          summary: `A report of findings as ${ending === 'pdf' ? 'accessible PDF (PDF/UA-1)' : 'Word'}`,
          params: PartParams,
          response: PrintedFile,
        },
      },
      async (request, reply) => {
        const { reference, ...printed } = await inWork(request, (work) => printReport(work, request.params.id, request.params.part))
        return answerWithDocument(reply, printed, { format, name: `bevindingen-${reference}` })
      },
    )
}
