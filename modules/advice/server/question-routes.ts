import { z } from 'zod'
import { Looks } from '#modules/privacy/contract.ts'
import { IdParams, PageQuery } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import {
  AskQuestion,
  CloseQuestion,
  GiveAnswer,
  QuestionFile,
  QuestionKept,
  QuestionPage,
  QuestionsQuery,
  RecordQuestion,
} from '../contract.ts'
import { answerQuestion } from './answer-question.ts'
import { askQuestion, recordQuestion } from './ask-question.ts'
import { closeQuestion } from './close-question.ts'
import { findQuestions } from './find-questions.ts'
import { getLooks } from './get-looks.ts'
import { getQuestion } from './get-question.ts'

const purpose = 'advising-colleagues'
const tags = ['advice']
const done = { 204: z.null() }

/** Asking, recording, reading, answering and closing. */
export const questionRoutes = (sealer: Sealer) => (app: Routes) => {
  app.get(
    '/advice/questions',
    {
      config: { may: 'advice.read', purpose },
      schema: { tags, summary: 'Questions to the advice desk', querystring: QuestionsQuery, response: { 200: QuestionPage } },
    },
    (request) => inWork(request, (work) => findQuestions(work, request.query)),
  )

  app.post(
    '/advice/questions',
    {
      config: { may: 'advice.ask', purpose },
      schema: { tags, summary: 'Ask the advice desk', body: AskQuestion, response: { 201: QuestionKept } },
    },
    async (request, reply) => reply.code(201).send(await inWork(request, (work) => askQuestion(work, sealer, request.body))),
  )

  app.post(
    '/advice/recorded-questions',
    {
      config: { may: 'advice.record', purpose },
      schema: {
        tags,
        summary: 'Record advice that was asked elsewhere, or given unasked',
        body: RecordQuestion,
        response: { 201: QuestionKept },
      },
    },
    async (request, reply) => reply.code(201).send(await inWork(request, (work) => recordQuestion(work, sealer, request.body))),
  )

  app.get(
    '/advice/questions/:id',
    {
      config: { may: 'advice.read', purpose, thing: 'question' },
      schema: { tags, summary: 'A question with its whole talk', params: IdParams, response: { 200: QuestionFile } },
    },
    (request) => inWork(request, (work) => getQuestion(work, sealer, request.params.id)),
  )

  app.get(
    '/advice/questions/:id/looks',
    {
      config: { may: 'advice.read', purpose, thing: 'question' },
      schema: {
        tags,
        summary: 'Who looked at a question, newest first',
        params: IdParams,
        querystring: PageQuery,
        response: { 200: Looks },
      },
    },
    (request) => inWork(request, (work) => getLooks(work, request.params.id, request.query)),
  )

  app.post(
    '/advice/questions/:id/answers',
    {
      config: { may: 'advice.answer', purpose, thing: 'question' },
      schema: { tags, summary: 'Answer a question, with sources', params: IdParams, body: GiveAnswer, response: done },
    },
    async (request, reply) => {
      await inWork(request, (work) => answerQuestion(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/advice/questions/:id/closing',
    {
      config: { may: 'advice.answer', purpose, thing: 'question' },
      schema: { tags, summary: 'Close a question', params: IdParams, body: CloseQuestion, response: done },
    },
    async (request, reply) => {
      await inWork(request, (work) => closeQuestion(work, request.params.id, request.body))
      return reply.code(204).send(null)
    },
  )
}
