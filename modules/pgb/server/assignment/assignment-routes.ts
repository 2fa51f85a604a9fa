import { z } from 'zod'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import {
  BudgetInvestigation,
  BudgetInvestigationPage,
  BudgetInvestigationsCsvQuery,
  BudgetInvestigationsQuery,
  ChangeKind,
  ClearRepresentative,
  HolderParams,
  NameRepresentative,
  RecordAssignment,
} from '../../contract.ts'
import { budgetInvestigationsAsCsv, MOST_LINES } from './budget-investigations-csv.ts'
import { changeKind } from './change-kind.ts'
import { findBudgetInvestigations } from './find-budget-investigations.ts'
import { getBudgetInvestigation } from './get-budget-investigation.ts'
import { clearRepresentative, nameRepresentative } from './name-representative.ts'
import { recordAssignment } from './record-assignment.ts'

const purpose = 'social-domain-enforcement'
const tags = ['pgb']
const lists = { may: 'pgb.read', purpose } as const
const works = { may: 'pgb.work', purpose, thing: 'investigation' } as const
const done = { 204: z.null() }

export const assignmentRoutes = (app: Routes, sealer: Sealer): void => {
  app.get(
    '/budget-investigations',
    {
      config: lists,
      schema: {
        tags,
        summary: 'Investigations of budgets, newest first',
        querystring: BudgetInvestigationsQuery,
        response: { 200: BudgetInvestigationPage },
      },
    },
    (request) => inWork(request, (work) => findBudgetInvestigations(work, request.query)),
  )

  app.get(
    '/budget-investigations/csv',
    {
      config: lists,
      schema: {
        tags,
        summary: 'The same list for a spreadsheet',
        querystring: BudgetInvestigationsCsvQuery,
        response: { 200: { content: { 'text/csv': { schema: z.string() } } } },
      },
    },
    async (request, reply) => {
      const { rows } = await inWork(request, (work) => findBudgetInvestigations(work, { ...request.query, limit: MOST_LINES }))
      reply.header('content-disposition', 'attachment; filename="wederhoor-pgb.csv"')
      return reply.type('text/csv; charset=utf-8').send(budgetInvestigationsAsCsv(rows))
    },
  )

  app.get(
    '/investigations/:id/budget',
    {
      config: { ...lists, may: 'pgb.read-part', thing: 'investigation' },
      schema: { tags, summary: 'What belongs to a file about budgets', params: IdParams, response: { 200: BudgetInvestigation } },
    },
    (request) => inWork(request, (work) => getBudgetInvestigation(work, request.params.id)),
  )

  app.put(
    '/investigations/:id/budget/assignment',
    {
      config: works,
      schema: { tags, summary: 'Record the assignment, or change it', params: IdParams, body: RecordAssignment, response: done },
    },
    async (request, reply) => {
      await inWork(request, (work) => recordAssignment(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/investigations/:id/budget/kind',
    {
      config: works,
      schema: { tags, summary: 'Change whether it is about a client or a provider', params: IdParams, body: ChangeKind, response: done },
    },
    async (request, reply) => {
      await inWork(request, (work) => changeKind(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )

  const representative = '/investigations/:id/budget/holders/:holder/representative'
  app.put(
    representative,
    {
      config: works,
      schema: { tags, summary: 'Record who acts for a budget holder', params: HolderParams, body: NameRepresentative, response: done },
    },
    async (request, reply) => {
      await inWork(request, (work) => nameRepresentative(work, sealer, request.params, request.body))
      return reply.code(204).send(null)
    },
  )

  app.delete(
    representative,
    {
      config: works,
      schema: { tags, summary: 'Take the representative away', params: HolderParams, body: ClearRepresentative, response: done },
    },
    async (request, reply) => {
      await inWork(request, (work) => clearRepresentative(work, request.params, request.body))
      return reply.code(204).send(null)
    },
  )
}
