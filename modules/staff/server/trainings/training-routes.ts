import { z } from 'zod'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import {
  CorrectTraining,
  KeepTrainingTerm,
  RecordTraining,
  TeamTrainings,
  TeamTrainingsQuery,
  TrainingCounts,
  TrainingFile,
  TrainingTerms,
  TrainingTermsQuery,
  WithdrawTraining,
  WithdrawTrainingTerm,
} from '../../contract.ts'
import { correctTraining, withdrawTraining } from './correct-training.ts'
import { countTrainings } from './count-trainings.ts'
import { readTrainings } from './read-trainings.ts'
import { recordTraining } from './record-training.ts'
import { teamTrainingsAsCsv } from './team-csv.ts'
import { readTeamTrainings } from './team-trainings.ts'
import { keepTrainingTerm, readTrainingTerms, withdrawTrainingTerm } from './training-terms.ts'

const own = { may: 'staff.own-trainings', purpose: 'administration' } as const
const oversees = { may: 'staff.oversee-trainings', purpose: 'administration' } as const
const sets = { may: 'staff.keep-training-terms', purpose: 'administration' } as const
const tags = ['staff']
const Done = { 204: z.null() }

/** What colleagues learned, and until when it holds. */
export function trainingRoutes(app: Routes): void {
  app.get('/trainings/own', { config: own, schema: { tags, summary: 'Your own trainings', response: { 200: TrainingFile } } }, (request) =>
    inWork(request, (work) => readTrainings(work, work.actor.id as string)),
  )

  app.get(
    '/accounts/:id/trainings',
    {
      config: { may: 'staff.read-trainings', purpose: 'administration', thing: 'account' },
      schema: { tags, summary: 'The trainings of a colleague', params: IdParams, response: { 200: TrainingFile } },
    },
    (request) => inWork(request, (work) => readTrainings(work, request.params.id)),
  )

  app.post(
    '/trainings',
    {
      config: own,
      schema: {
        tags,
        summary: 'Write down a training: your own, or of a colleague in your unit',
        body: RecordTraining,
        response: { 201: z.object({ id: z.uuid() }) },
      },
    },
    async (request, reply) => reply.code(201).send(await inWork(request, (work) => recordTraining(work, request.body))),
  )

  app.put(
    '/trainings/:id',
    {
      config: { ...own, thing: 'training' },
      schema: { tags, summary: 'Correct a training, or complete a planned one', params: IdParams, body: CorrectTraining, response: Done },
    },
    async (request, reply) => {
      await inWork(request, (work) => correctTraining(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/trainings/:id/withdrawal',
    {
      config: { ...own, thing: 'training' },
      schema: { tags, summary: 'Withdraw a training, with the reason', params: IdParams, body: WithdrawTraining, response: Done },
    },
    async (request, reply) => {
      await inWork(request, (work) => withdrawTraining(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/trainings/team',
    {
      config: oversees,
      schema: {
        tags,
        summary: 'The unit by name, with how everybody stands per subject',
        querystring: TeamTrainingsQuery,
        response: { 200: TeamTrainings },
      },
    },
    (request) => inWork(request, (work) => readTeamTrainings(work, request.query)),
  )

  app.get(
    '/trainings/team/csv',
    {
      config: oversees,
      schema: { tags, summary: 'The unit as a file', response: { 200: { content: { 'text/csv': { schema: z.string() } } } } },
    },
    async (request, reply) => {
      const team = await inWork(request, (work) => readTeamTrainings(work, {}))
      reply.header('content-disposition', 'attachment; filename="wederhoor-opleidingen.csv"')
      return reply.type('text/csv; charset=utf-8').send(teamTrainingsAsCsv(team))
    },
  )

  app.get(
    '/trainings/counts',
    {
      config: { may: 'staff.count-trainings', purpose: 'administration' },
      schema: { tags, summary: 'How many of each team have a valid training, without names', response: { 200: TrainingCounts } },
    },
    (request) => inWork(request, countTrainings),
  )

  app.get(
    '/trainings/terms',
    {
      config: sets,
      schema: { tags, summary: 'How long trainings hold', querystring: TrainingTermsQuery, response: { 200: TrainingTerms } },
    },
    (request) => inWork(request, (work) => readTrainingTerms(work, request.query.municipality)),
  )

  app.put(
    '/trainings/terms',
    { config: sets, schema: { tags, summary: 'Set how long a training holds, from a day on', body: KeepTrainingTerm, response: Done } },
    async (request, reply) => {
      await inWork(request, (work) => keepTrainingTerm(work, request.body))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/trainings/terms/removals',
    { config: sets, schema: { tags, summary: 'Withdraw a term that is to begin', body: WithdrawTrainingTerm, response: Done } },
    async (request, reply) => {
      await inWork(request, (work) => withdrawTrainingTerm(work, request.body))
      return reply.code(204).send(null)
    },
  )
}
