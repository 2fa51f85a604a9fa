import { z } from 'zod'
import { IdParams, PageQuery } from '#platform/contract/page.ts'
import type { WordList } from '#platform/contract/words.ts'
import { inWork } from '#platform/server/http.ts'
import type { Routes } from '#platform/server/module.ts'
import { DoneReviews, DueReviews, ReviewRights, ReviewsQuery, ReviewYear } from '../../contract.ts'
import { findDoneReviews, findReviewsOfYear } from './find-done-reviews.ts'
import { findDueReviews } from './find-due-reviews.ts'
import { reviewRights } from './review-rights.ts'
import { reviewsAsCsv } from './reviews-csv.ts'

const reviews = { may: 'staff.review-rights', purpose: 'administration', thing: 'account' } as const
const reads = { may: 'staff.read-reviews', purpose: 'administration' } as const
const exports = { may: 'staff.export-reviews', purpose: 'administration' } as const
const tags = ['staff']

/** The yearly review of rights. @param parts what is decided on here, in words */
export const reviewRoutes = (parts: WordList<string>) => (app: Routes) => {
  app.get(
    '/rights-reviews/due',
    {
      config: reviews,
      schema: { tags, summary: 'Whose rights you have to look at', querystring: PageQuery, response: { 200: DueReviews } },
    },
    (request) => inWork(request, (work) => findDueReviews(work, request.query)),
  )

  app.get(
    '/rights-reviews',
    {
      config: reads,
      schema: { tags, summary: 'Who confirmed which rights of whom', querystring: ReviewsQuery, response: { 200: DoneReviews } },
    },
    (request) => inWork(request, (work) => findDoneReviews(work, request.query)),
  )

  app.post(
    '/accounts/:id/reviews',
    {
      config: reviews,
      schema: {
        tags,
        summary: 'Confirm the rights of somebody, or say what has to change',
        params: IdParams,
        body: ReviewRights,
        response: { 201: z.object({ id: z.uuid() }) },
      },
    },
    async (request, reply) => reply.code(201).send(await inWork(request, (work) => reviewRights(work, request.params.id, request.body))),
  )

  app.get(
    '/rights-reviews/:year/csv',
    {
      config: exports,
      schema: {
        tags,
        summary: 'The reviews of a year for the auditor',
        params: ReviewYear,
        response: { 200: { content: { 'text/csv': { schema: z.string() } } } },
      },
    },
    async (request, reply) => {
      const { year } = request.params
      const found = await inWork(request, async (work) => {
        work.recordLook('rights.exported', { kind: 'rights-reviews', id: null }, { year })
        return findReviewsOfYear(work, year)
      })
      reply.header('content-disposition', `attachment; filename="wederhoor-rechten-${year}.csv"`)
      return reply.type('text/csv; charset=utf-8').send(reviewsAsCsv(found, parts))
    },
  )
}
