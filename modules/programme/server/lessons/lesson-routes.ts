import { z } from 'zod'
import { IdParams } from '#platform/contract/page.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import {
  AssignLesson,
  DecideLesson,
  FinishLesson,
  Lesson,
  Lessons,
  LessonsQuery,
  MakeLesson,
  NoteLesson,
  Proposals,
  ProposalsQuery,
  ReopenLesson,
} from '../../contract.ts'
import { assignLesson } from './assign-lesson.ts'
import { finishLesson, noteProgress } from './carry-out-lesson.ts'
import { decideLesson } from './decide-lesson.ts'
import { findLessons, lessonsAsCsv } from './find-lessons.ts'
import { findProposals } from './find-proposals.ts'
import { getLesson } from './get-lesson.ts'
import { makeLesson } from './make-lesson.ts'
import { reopenLesson } from './reopen-lesson.ts'
import type { LessonWork } from './take-lesson.ts'
import { takeLessonApart } from './take-lesson-apart.ts'

const read = { may: 'programme.read-lessons', purpose: 'programme-account' } as const
const keep = { may: 'programme.keep-lessons', purpose: 'programme-account' } as const
const tags = ['programme']

/** The quarterly list of what closed files propose, and the lessons that are made of it. */
export function lessonRoutes(app: Routes): void {
  app.get(
    '/programme/lesson-proposals',
    {
      config: keep,
      schema: { tags, summary: 'What closed files propose, per quarter', querystring: ProposalsQuery, response: { 200: Proposals } },
    },
    (request) => inWork(request, (work: LessonWork) => findProposals(work, request.query)),
  )

  app.get(
    '/programme/lessons',
    {
      config: read,
      schema: {
        tags,
        summary: 'Lessons, newest first, as JSON or as CSV (?format=csv)',
        querystring: LessonsQuery,
        response: { 200: { content: { 'application/json': { schema: Lessons }, 'text/csv': { schema: z.string() } } } },
      },
    },
    async (request, reply) => {
      if (request.query.format !== 'csv')
        return reply.type('application/json').send(await inWork(request, (work: LessonWork) => findLessons(work, request.query)))
      const csv = await inWork(request, (work: LessonWork) => lessonsAsCsv(work, request.query))
      reply.header('content-disposition', 'attachment; filename="wederhoor-lessen.csv"')
      return reply.type('text/csv; charset=utf-8').send(csv)
    },
  )

  app.post(
    '/programme/lessons',
    {
      config: keep,
      schema: { tags, summary: 'Make a lesson of proposals, or of something from elsewhere', body: MakeLesson, response: { 201: Lesson } },
    },
    async (request, reply) => reply.code(201).send(await inWork(request, (work: LessonWork) => makeLesson(work, request.body))),
  )

  app.get(
    '/programme/lessons/:id',
    {
      config: { ...read, thing: 'lesson' },
      schema: { tags, summary: 'A lesson with what it came from and what happened to it', params: IdParams, response: { 200: Lesson } },
    },
    (request) => inWork(request, (work: LessonWork) => getLesson(work, request.params.id)),
  )

  app.delete(
    '/programme/lessons/:id',
    {
      config: { ...keep, thing: 'lesson' },
      schema: { tags, summary: 'Take a lesson apart that was not decided on', params: IdParams, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await inWork(request, (work: LessonWork) => takeLessonApart(work, request.params.id))
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/programme/lessons/:id/decision',
    {
      config: { ...keep, thing: 'lesson' },
      schema: { tags, summary: 'Adopt a lesson, or reject it', params: IdParams, body: DecideLesson, response: { 200: Lesson } },
    },
    (request) => inWork(request, (work: LessonWork) => decideLesson(work, request.params.id, request.body)),
  )

  app.post(
    '/programme/lessons/:id/reopening',
    {
      config: { ...keep, thing: 'lesson' },
      schema: { tags, summary: 'Open the decision on a lesson again', params: IdParams, body: ReopenLesson, response: { 200: Lesson } },
    },
    (request) => inWork(request, (work: LessonWork) => reopenLesson(work, request.params.id, request.body)),
  )

  app.put(
    '/programme/lessons/:id/assignment',
    {
      config: { ...keep, thing: 'lesson' },
      schema: { tags, summary: 'Assign an adopted lesson to a colleague', params: IdParams, body: AssignLesson, response: { 200: Lesson } },
    },
    (request) => inWork(request, (work: LessonWork) => assignLesson(work, request.params.id, request.body)),
  )

  app.post(
    '/programme/lessons/:id/notes',
    {
      config: { ...read, thing: 'lesson' },
      schema: { tags, summary: 'Write down how far a lesson is', params: IdParams, body: NoteLesson, response: { 200: Lesson } },
    },
    (request) => inWork(request, (work: LessonWork) => noteProgress(work, request.params.id, request.body.note)),
  )

  app.put(
    '/programme/lessons/:id/completion',
    {
      config: { ...read, thing: 'lesson' },
      schema: {
        tags,
        summary: 'Say that a lesson is done, and what came of it',
        params: IdParams,
        body: FinishLesson,
        response: { 200: Lesson },
      },
    },
    (request) => inWork(request, (work: LessonWork) => finishLesson(work, request.params.id, request.body)),
  )
}
