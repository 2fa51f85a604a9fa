import { z } from 'zod'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { CorrectAnswer, HandQuestionOver, MarkComplex, NoteTalk, TakeUpAsReport, WriteWords } from '../contract.ts'
import { askBack, askOn, reply } from './ask-back.ts'
import { correctAnswer } from './correct-answer.ts'
import { joinQuestion, markComplex } from './mark-complex.ts'
import { noteTalk, writeNote } from './note-talk.ts'
import { handQuestionOver, takeQuestion } from './take-question.ts'
import { takeUpAsReport } from './take-up-as-report.ts'

const purpose = 'advising-colleagues'
const tags = ['advice']
const done = { 204: z.null() }
const byDesk = { may: 'advice.answer', purpose, thing: 'question' } as const
const byReader = { may: 'advice.read', purpose, thing: 'question' } as const

/** What desk and consultant do with a question between asking and closing. */
export function talkRoutes(app: Routes): void {
  app.post(
    '/advice/questions/:id/taking',
    { config: byDesk, schema: { tags, summary: 'Take a question', params: IdParams, response: done } },
    async (request, answer) => {
      await inWork(request, (work) => takeQuestion(work, request.params.id))
      return answer.code(204).send(null)
    },
  )

  app.post(
    '/advice/questions/:id/handing-over',
    {
      config: byDesk,
      schema: { tags, summary: 'Hand a question over to a colleague', params: IdParams, body: HandQuestionOver, response: done },
    },
    async (request, answer) => {
      await inWork(request, (work) => handQuestionOver(work, request.params.id, request.body.to))
      return answer.code(204).send(null)
    },
  )

  app.post(
    '/advice/questions/:id/corrections',
    { config: byDesk, schema: { tags, summary: 'Correct an answer that was sent', params: IdParams, body: CorrectAnswer, response: done } },
    async (request, answer) => {
      await inWork(request, (work) => correctAnswer(work, request.params.id, request.body))
      return answer.code(204).send(null)
    },
  )

  app.post(
    '/advice/questions/:id/questions-back',
    { config: byDesk, schema: { tags, summary: 'Ask the consultant something first', params: IdParams, body: WriteWords, response: done } },
    async (request, answer) => {
      await inWork(request, (work) => askBack(work, request.params.id, request.body.body))
      return answer.code(204).send(null)
    },
  )

  app.post(
    '/advice/questions/:id/replies',
    { config: byReader, schema: { tags, summary: 'Reply to a question back', params: IdParams, body: WriteWords, response: done } },
    async (request, answer) => {
      await inWork(request, (work) => reply(work, request.params.id, request.body.body))
      return answer.code(204).send(null)
    },
  )

  app.post(
    '/advice/questions/:id/follow-ups',
    { config: byReader, schema: { tags, summary: 'Ask on after an answer', params: IdParams, body: WriteWords, response: done } },
    async (request, answer) => {
      await inWork(request, (work) => askOn(work, request.params.id, request.body.body))
      return answer.code(204).send(null)
    },
  )

  app.post(
    '/advice/questions/:id/talks',
    { config: byDesk, schema: { tags, summary: 'Write down a talk, held or planned', params: IdParams, body: NoteTalk, response: done } },
    async (request, answer) => {
      await inWork(request, (work) => noteTalk(work, request.params.id, request.body))
      return answer.code(204).send(null)
    },
  )

  app.post(
    '/advice/questions/:id/notes',
    {
      config: byDesk,
      schema: { tags, summary: 'Write a note that only the desk reads', params: IdParams, body: WriteWords, response: done },
    },
    async (request, answer) => {
      await inWork(request, (work) => writeNote(work, request.params.id, request.body.body))
      return answer.code(204).send(null)
    },
  )

  app.post(
    '/advice/questions/:id/report',
    {
      config: { ...byDesk, may: 'advice.take-up' },
      schema: { tags, summary: 'Take a question up as a report', params: IdParams, body: TakeUpAsReport, response: done },
    },
    async (request, answer) => {
      await inWork(request, (work) => takeUpAsReport(work, request.params.id, request.body))
      return answer.code(204).send(null)
    },
  )

  app.post(
    '/advice/questions/:id/complexity',
    {
      config: byReader,
      schema: { tags, summary: 'Ask a specialist to join at the front', params: IdParams, body: MarkComplex, response: done },
    },
    async (request, answer) => {
      await inWork(request, (work) => markComplex(work, request.params.id, request.body))
      return answer.code(204).send(null)
    },
  )

  app.post(
    '/advice/questions/:id/joining',
    { config: byDesk, schema: { tags, summary: 'Join a complex question', params: IdParams, response: done } },
    async (request, answer) => {
      await inWork(request, (work) => joinQuestion(work, request.params.id))
      return answer.code(204).send(null)
    },
  )
}
