import { z } from 'zod'
import { PageQuery, pageOf } from '#platform/contract/page.ts'
import { Rights } from './accounts.ts'
import { ReviewVerdict } from './closed-lists.ts'

const Person = z.object({ id: z.uuid(), name: z.string() })

export const DueReview = z
  .object({ account: Person, dueOn: z.iso.date(), lastReviewedAt: z.iso.datetime().nullable(), rights: Rights })
  .meta({ id: 'DueReview' })
export type DueReview = z.output<typeof DueReview>
export const DueReviews = pageOf(DueReview)
export type DueReviews = z.output<typeof DueReviews>

/** A note is needed when the rights have to change. `seen` is the state of the rights that was looked at. */
export const ReviewRights = z.object({
  verdict: ReviewVerdict,
  note: z.string().trim().max(500, 'Houd het bij vijfhonderd tekens.').optional(),
  seen: z.string().max(80),
})
export type ReviewRights = z.output<typeof ReviewRights>

export const DoneReview = z
  .object({
    id: z.uuid(),
    account: Person,
    by: Person,
    at: z.iso.datetime(),
    verdict: ReviewVerdict,
    note: z.string().nullable(),
    rights: Rights,
  })
  .meta({ id: 'DoneReview', description: 'Who confirmed which rights of whom; the rights as they were at that moment' })
export type DoneReview = z.output<typeof DoneReview>
export const DoneReviews = pageOf(DoneReview)
export type DoneReviews = z.output<typeof DoneReviews>

export const ReviewsQuery = PageQuery.extend({
  year: z.coerce.number().int().min(2020).max(2100).optional(),
  /** Only what is still the last word on somebody's rights, and says that they have to change */
  state: z.enum(['to-change']).optional(),
})
export type ReviewsQuery = z.output<typeof ReviewsQuery>
export const ReviewYear = z.object({ year: z.coerce.number().int().min(2020).max(2100) })
