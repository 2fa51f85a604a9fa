import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { IdParams, PageQuery } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import { makeSealer } from '#platform/server/sealed.ts'
import type { Settings } from '#platform/server/settings.ts'
import { uploadedForm } from '#platform/server/uploaded-file.ts'
import type { AnyWork } from '#platform/server/work.ts'
import {
  BIGGEST_MONEY_FILE,
  CheckName,
  CheckRowPage,
  ClaimPage,
  ImportRun,
  ImportRuns,
  LookAtCheck,
  MoneyCheck,
  MoneyChecks,
  MoneyErrand,
  MoneyFile,
  MoneyImportResult,
  MoneyImports,
  MoneyOverview,
  MoneyPreview,
  MoneyQuery,
  PaidMonths,
  PaymentPage,
  RecordStay,
  Stays,
  TakeBackImport,
  WithdrawStay,
} from '../../contract.ts'
import { findOwnBudgetFile } from '../work-on-budget.ts'
import { checkMoneyFile, readMoneyFile } from './check-money-file.ts'
import { listCheckRows, listChecks, lookAtCheck } from './find-checks.ts'
import { findImports, getImport, takeBackImport } from './find-imports.ts'
import { cancelImport, findRuns, startImport } from './import-runs.ts'
import { claimsAsCsv, listClaims, listPayments, paymentsAsCsv } from './list-money.ts'
import { readMonths, readOverview } from './read-overview.ts'
import { listStays, recordStay, withdrawStay } from './stays.ts'

const purpose = 'social-domain-enforcement'
const reads = { may: 'pgb.read-part', purpose, thing: 'investigation' } as const
const works = { may: 'pgb.work', purpose, thing: 'investigation' } as const
const tags = ['pgb']
const consumes = ['multipart/form-data']
const RunParams = IdParams.extend({ runId: z.uuid() })
const ImportParams = IdParams.extend({ importId: z.uuid() })
const StayParams = IdParams.extend({ stayId: z.uuid() })
const CheckParams = IdParams.extend(CheckName.shape)
const csv = { 'text/csv': { schema: z.string() } }

export const moneyRoutes =
  ({ keys }: Pick<Settings, 'keys'>) =>
  (app: Routes): void => {
    const sealer = makeSealer(keys)

    app.post(
      '/investigations/:id/budget/import-files',
      {
        config: works,
        schema: {
          tags,
          summary: 'Read the heading of a file of the SVB without keeping anything (multipart: field `errand`, then one file)',
          consumes,
          params: IdParams,
          response: { 200: MoneyFile },
        },
      },
      async (request) => {
        const { errand, bytes } = await fileOf(request)
        return inWork(request, (work) => readMoneyFile(work, request.params.id, errand, bytes))
      },
    )

    app.post(
      '/investigations/:id/budget/import-checks',
      {
        config: works,
        schema: {
          tags,
          summary: 'Say what would come of a file; only how its columns are read is kept (multipart: field `errand`, then one file)',
          consumes,
          params: IdParams,
          response: { 200: MoneyPreview },
        },
      },
      async (request) => {
        const { errand, bytes } = await fileOf(request)
        return inWork(request, (work) => checkMoneyFile(work, sealer, request.params.id, errand, bytes))
      },
    )

    app.post(
      '/investigations/:id/budget/imports',
      {
        config: works,
        schema: {
          tags,
          summary: 'Have the right lines of a file taken over in the background (multipart: field `errand`, then one file)',
          consumes,
          params: IdParams,
          response: { 201: ImportRun },
        },
      },
      async (request, reply) => {
        const { errand, bytes } = await fileOf(request)
        return reply.code(201).send(await inWork(request, (work: AnyWork) => startImport(work, sealer, request.params.id, errand, bytes)))
      },
    )

    app.get(
      '/investigations/:id/budget/import-runs',
      {
        config: reads,
        schema: {
          tags,
          summary: 'Files that are being taken over, or were lately, newest first',
          params: IdParams,
          response: { 200: ImportRuns },
        },
      },
      (request) => inWork(request, (work) => findRuns(work, request.params.id)),
    )

    app.post(
      '/investigations/:id/budget/import-runs/:runId/cancellation',
      {
        config: works,
        schema: { tags, summary: 'Stop taking a file over: nothing of it stays', params: RunParams, response: { 200: ImportRun } },
      },
      (request) => inWork(request, (work) => cancelImport(work, request.params.id, request.params.runId)),
    )

    app.get(
      '/investigations/:id/budget/imports',
      {
        config: reads,
        schema: { tags, summary: 'What was read into a file, newest first', params: IdParams, response: { 200: MoneyImports } },
      },
      (request) => inWork(request, (work) => findImports(work, request.params.id)),
    )

    app.get(
      '/investigations/:id/budget/imports/:importId',
      {
        config: reads,
        schema: { tags, summary: 'One import with its wrong lines', params: ImportParams, response: { 200: MoneyImportResult } },
      },
      (request) => inWork(request, (work) => getImport(work, request.params.id, request.params.importId)),
    )

    app.post(
      '/investigations/:id/budget/imports/:importId/withdrawal',
      {
        config: works,
        schema: {
          tags,
          summary: 'Take back what came in by one file',
          params: ImportParams,
          body: TakeBackImport,
          response: { 200: MoneyImports },
        },
      },
      (request) =>
        inWork(request, async (work) => {
          await takeBackImport(work, request.params.id, request.params.importId, request.body)
          return findImports(work, request.params.id)
        }),
    )

    app.get(
      '/investigations/:id/budget/money',
      {
        config: reads,
        schema: { tags, summary: 'Budgets and care agreements in a file', params: IdParams, response: { 200: MoneyOverview } },
      },
      (request) => inWork(request, (work) => readOverview(work, request.params.id)),
    )

    app.get(
      '/investigations/:id/budget/paid-months',
      {
        config: reads,
        schema: { tags, summary: 'What was paid in each month on each agreement', params: IdParams, response: { 200: PaidMonths } },
      },
      (request) => inWork(request, (work) => readMonths(work, request.params.id)),
    )

    app.get(
      '/investigations/:id/budget/payments',
      {
        config: reads,
        schema: {
          tags,
          summary: 'Payments in a file, newest first, as JSON or, for who works on it, as CSV (?format=csv)',
          params: IdParams,
          querystring: MoneyQuery,
          response: { 200: { content: { 'application/json': { schema: PaymentPage }, ...csv } } },
        },
      },
      async (request, reply) => {
        const { params, query } = request
        if (query.format !== 'csv')
          return reply.type('application/json').send(await inWork(request, (work) => listPayments(work, params.id, query)))
        const text = await inWork(request, (work) => paymentsAsCsv(work, params.id, query))
        reply.header('content-disposition', 'attachment; filename="wederhoor-betalingen.csv"')
        return reply.type('text/csv; charset=utf-8').send(text)
      },
    )

    app.get(
      '/investigations/:id/budget/claims',
      {
        config: reads,
        schema: {
          tags,
          summary: 'Claims in a file, newest first, as JSON or, for who works on it, as CSV (?format=csv)',
          params: IdParams,
          querystring: MoneyQuery,
          response: { 200: { content: { 'application/json': { schema: ClaimPage }, ...csv } } },
        },
      },
      async (request, reply) => {
        const { params, query } = request
        if (query.format !== 'csv')
          return reply.type('application/json').send(await inWork(request, (work) => listClaims(work, params.id, query)))
        const text = await inWork(request, (work) => claimsAsCsv(work, params.id, query))
        reply.header('content-disposition', 'attachment; filename="wederhoor-declaraties.csv"')
        return reply.type('text/csv; charset=utf-8').send(text)
      },
    )

    app.get(
      '/investigations/:id/budget/stays',
      {
        config: reads,
        schema: { tags, summary: 'Where budget holders were instead of at home', params: IdParams, response: { 200: Stays } },
      },
      (request) => inWork(request, (work) => listStays(work, request.params.id)),
    )

    app.post(
      '/investigations/:id/budget/stays',
      {
        config: works,
        schema: {
          tags,
          summary: 'Record where a budget holder was, with its source',
          params: IdParams,
          body: RecordStay,
          response: { 201: Stays },
        },
      },
      async (request, reply) => reply.code(201).send(await inWork(request, (work) => recordStay(work, request.params.id, request.body))),
    )

    app.post(
      '/investigations/:id/budget/stays/:stayId/withdrawal',
      {
        config: works,
        schema: { tags, summary: 'Say that a stay does not hold', params: StayParams, body: WithdrawStay, response: { 200: Stays } },
      },
      (request) => inWork(request, (work) => withdrawStay(work, request.params.id, request.params.stayId, request.body.because)),
    )

    app.get(
      '/investigations/:id/budget/checks',
      {
        config: reads,
        schema: {
          tags,
          summary: 'What there is to check in a file, as facts, with how many rows stand under each',
          params: IdParams,
          response: { 200: MoneyChecks },
        },
      },
      (request) => inWork(request, (work) => listChecks(work, request.params.id)),
    )

    app.get(
      '/investigations/:id/budget/checks/:kind/:subject/rows',
      {
        config: reads,
        schema: {
          tags,
          summary: 'The rows under one thing to check, by the calendar',
          params: CheckParams,
          querystring: PageQuery,
          response: { 200: CheckRowPage },
        },
      },
      (request) => inWork(request, (work) => listCheckRows(work, request.params.id, request.params, request.query)),
    )

    app.post(
      '/investigations/:id/budget/check-looks',
      {
        config: works,
        schema: {
          tags,
          summary: 'Say what came of looking at something to check',
          params: IdParams,
          body: LookAtCheck,
          response: { 200: MoneyCheck },
        },
      },
      (request) => inWork(request, (work: AnyWork) => lookAtCheck(work, request.params.id, request.body)),
    )
  }

/** The file of a form and what it is. Who asks, and whether they work on the investigation, is settled before a file is taken in. */
async function fileOf(request: FastifyRequest<{ Params: IdParams }>): Promise<{ errand: MoneyErrand; bytes: Buffer }> {
  await inWork(request, (work) => findOwnBudgetFile(work, request.params.id))
  const { bytes, fields } = await uploadedForm(request, BIGGEST_MONEY_FILE, 'money.file-missing', 1)
  const parsed = MoneyErrand.safeParse(jsonIn(fields.get('errand')))
  if (parsed.success) return { errand: parsed.data, bytes }
  const errors = parsed.error.issues.map(({ path, message }) => ({ pointer: `#/body/${path.join('/')}`, detail: message }))
  throw ruleBroken('input.invalid', errors)
}

function jsonIn(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
