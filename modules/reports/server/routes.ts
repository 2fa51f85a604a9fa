import { z } from 'zod'
import { AskDisclosure, Disclosures, Looks } from '#modules/privacy/contract.ts'
import { IdParams, PageQuery } from '#platform/contract/page.ts'
import { QuestionableWord } from '#platform/contract/questionable-words.ts'
import { inPublicWork, inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { makeSealer } from '#platform/server/sealed.ts'
import type { Settings } from '#platform/server/settings.ts'
import {
  AssessWorthiness,
  GiveReason,
  IdentifySubject,
  JoinReport,
  OpenedReporterIdentity,
  PublicReceipt,
  PublicReport,
  QuestionableWords,
  ReceiveReport,
  ReportFile,
  ReportPage,
  ReportReceived,
  ReportsQuery,
  ReportTimeline,
  WordParams,
} from '../contract.ts'
import { askDisclosureOfReport, disclosuresOfReport } from './ask-disclosure.ts'
import { assessWorthiness } from './assess-worthiness.ts'
import { dialogueRoutes } from './dialogue-routes.ts'
import { findReports } from './find-reports.ts'
import { getLooks } from './get-looks.ts'
import { getReport } from './get-report.ts'
import { getTimeline } from './get-timeline.ts'
import { identifySubject } from './identify-subject.ts'
import { importRoutes } from './import-routes.ts'
import { joinReport } from './join-report.ts'
import { dropQuestionableWord, findQuestionableWords, keepQuestionableWord } from './questionable-words.ts'
import { receivePublicReport } from './receive-public-report.ts'
import { receiveReport } from './receive-report.ts'
import { openReporterIdentity } from './reporter-identity.ts'
import { unmaskSubject } from './unmask-subject.ts'

const MOST_FROM_THE_PUBLIC = 64 * 1024
const enforcement = 'social-domain-enforcement'

export const reportsRoutes = (settings: Pick<Settings, 'keys'>) => (app: Routes) => {
  const sealer = makeSealer(settings.keys)
  importRoutes(settings)(app)
  dialogueRoutes(app, sealer)

  app.post(
    '/public/reports',
    {
      bodyLimit: MOST_FROM_THE_PUBLIC,
      config: { may: 'reports.receive-public', purpose: 'receiving-reports', rateLimit: {} },
      schema: { tags: ['reports'], summary: 'Report something without signing in', body: PublicReport, response: { 201: PublicReceipt } },
    },
    async (request, reply) => reply.code(201).send(await inPublicWork(request, (work) => receivePublicReport(work, sealer, request.body))),
  )

  app.get(
    '/reports',
    {
      config: { may: 'reports.read', purpose: enforcement },
      schema: {
        tags: ['reports'],
        summary: 'Reports in order of receipt, without names',
        querystring: ReportsQuery,
        response: { 200: ReportPage },
      },
    },
    (request) => inWork(request, (work) => findReports(work, request.query)),
  )

  app.post(
    '/reports',
    {
      config: { may: 'reports.receive', purpose: enforcement },
      schema: { tags: ['reports'], summary: 'Write down a report', body: ReceiveReport, response: { 201: ReportReceived } },
    },
    async (request, reply) => reply.code(201).send(await inWork(request, (work) => receiveReport(work, sealer, request.body))),
  )

  app.get(
    '/reports/:id',
    {
      config: { may: 'reports.read', purpose: enforcement, thing: 'report' },
      schema: {
        tags: ['reports'],
        summary: 'A report; blind until its subject was shown',
        params: IdParams,
        response: { 200: ReportFile },
      },
    },
    (request) => inWork(request, (work) => getReport(work, sealer, request.params.id)),
  )

  app.get(
    '/reports/:id/timeline',
    {
      config: { may: 'reports.read', purpose: enforcement, thing: 'report' },
      schema: {
        tags: ['reports'],
        summary: 'What happened to a report, oldest first',
        params: IdParams,
        querystring: PageQuery,
        response: { 200: ReportTimeline },
      },
    },
    (request) => inWork(request, (work) => getTimeline(work, request.params.id, request.query)),
  )

  app.get(
    '/reports/:id/looks',
    {
      config: { may: 'reports.read', purpose: enforcement, thing: 'report' },
      schema: {
        tags: ['reports'],
        summary: 'Who looked at a report, newest first',
        params: IdParams,
        querystring: PageQuery,
        response: { 200: Looks },
      },
    },
    (request) => inWork(request, (work) => getLooks(work, request.params.id, request.query)),
  )

  app.post(
    '/reports/:id/unmasking',
    {
      config: { may: 'reports.unmask', purpose: enforcement, thing: 'report' },
      schema: {
        tags: ['reports'],
        summary: 'Show whom a report is about, for a reason',
        params: IdParams,
        body: GiveReason,
        response: { 200: ReportFile },
      },
    },
    (request) =>
      inWork(request, async (work) => {
        await unmaskSubject(work, request.params.id, request.body.reason)
        return getReport(work, sealer, request.params.id)
      }),
  )

  app.put(
    '/reports/:id/subject',
    {
      config: { may: 'reports.identify-subject', purpose: enforcement, thing: 'report' },
      schema: {
        tags: ['reports'],
        summary: 'Settle or correct whom a report is about',
        params: IdParams,
        body: IdentifySubject,
        response: { 200: ReportFile },
      },
    },
    (request) =>
      inWork(request, async (work) => {
        await identifySubject(work, sealer, request.params.id, request.body.subject)
        return getReport(work, sealer, request.params.id)
      }),
  )

  app.put(
    '/reports/:id/worthiness',
    {
      config: { may: 'reports.assess', purpose: enforcement, thing: 'report' },
      schema: {
        tags: ['reports'],
        summary: 'Judge whether a report is worth investigating',
        params: IdParams,
        body: AssessWorthiness,
        response: { 200: ReportFile },
      },
    },
    (request) =>
      inWork(request, async (work) => {
        await assessWorthiness(work, request.params.id, request.body)
        return getReport(work, sealer, request.params.id)
      }),
  )

  app.post(
    '/reports/:id/joining',
    {
      config: { may: 'reports.join', purpose: enforcement, thing: 'report' },
      schema: {
        tags: ['reports'],
        summary: 'Join a duplicate to the earlier report',
        params: IdParams,
        body: JoinReport,
        response: { 200: ReportFile },
      },
    },
    (request) =>
      inWork(request, async (work) => {
        await joinReport(work, request.params.id, request.body)
        return getReport(work, sealer, request.params.id)
      }),
  )

  app.get(
    '/reports/:id/disclosures',
    {
      config: { may: 'reports.ask-disclosure', purpose: enforcement, thing: 'report' },
      schema: {
        tags: ['reports'],
        summary: 'What was asked of sharing a report with the other law',
        params: IdParams,
        response: { 200: Disclosures },
      },
    },
    (request) => inWork(request, async (work) => ({ disclosures: await disclosuresOfReport(work, request.params.id) })),
  )

  app.post(
    '/reports/:id/disclosures',
    {
      config: { may: 'reports.ask-disclosure', purpose: enforcement, thing: 'report' },
      schema: {
        tags: ['reports'],
        summary: 'Ask that a report may be shared with the other law',
        params: IdParams,
        body: AskDisclosure,
        response: { 200: Disclosures },
      },
    },
    (request) => inWork(request, async (work) => ({ disclosures: await askDisclosureOfReport(work, request.params.id, request.body) })),
  )

  app.post(
    '/reports/:id/reporter-identity/opening',
    {
      config: { may: 'reports.open-reporter-identity', purpose: enforcement, thing: 'report' },
      schema: {
        tags: ['reports'],
        summary: 'Open who reported, for a reason',
        params: IdParams,
        body: GiveReason,
        response: { 200: OpenedReporterIdentity },
      },
    },
    (request) => inWork(request, (work) => openReporterIdentity(work, sealer, request.params.id, request.body.reason)),
  )

  app.get(
    '/questionable-words',
    {
      config: { may: 'reports.see-words', purpose: enforcement },
      schema: { tags: ['reports'], summary: 'Words that make a judge reconsider', response: { 200: QuestionableWords } },
    },
    (request) => inWork(request, async (work) => ({ words: await findQuestionableWords(work) })),
  )

  app.put(
    '/questionable-words',
    {
      config: { may: 'reports.edit-words', purpose: 'administration' },
      schema: { tags: ['reports'], summary: 'Add or change such a word', body: QuestionableWord, response: { 200: QuestionableWord } },
    },
    (request) => inWork(request, (work) => keepQuestionableWord(work, request.body)),
  )

  app.delete(
    '/questionable-words/:word',
    {
      config: { may: 'reports.edit-words', purpose: 'administration' },
      schema: { tags: ['reports'], summary: 'Take a word off the list', params: WordParams, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await inWork(request, (work) => dropQuestionableWord(work, request.params.word))
      return reply.code(204).send(null)
    },
  )
}
