import { z } from 'zod'
import { aimWords, Cause } from '#modules/investigations/contract.ts'
import { PageQuery, pageOf } from '#platform/contract/page.ts'
import { valuesOf } from '#platform/contract/words.ts'
import { lessonStateWords, lessonStepWords } from './words.ts'

export type LessonState = keyof typeof lessonStateWords
export const LessonState = z.enum(valuesOf(lessonStateWords))
export const LessonStep = z.enum(valuesOf(lessonStepWords))
/** What a proposal is aimed at; `none` proposes nothing. */
export const LessonAim = z.enum(valuesOf(aimWords)).exclude(['none'])
/** A quarter of a calendar year: `2024-3`. */
export const Quarter = z.string().regex(/^\d{4}-[1-4]$/)
export type Quarter = z.output<typeof Quarter>

const Revision = z.int().nonnegative()
const Text = z.string().trim().min(3).max(5000)
const Reason = z.string().trim().min(10).max(1000)

/** What a closed file proposes, as it was written; the file itself is not opened. */
export const Proposal = z
  .object({
    proposalOf: z.uuid(),
    cause: Cause,
    aimsAt: LessonAim,
    text: z.string(),
    quarter: Quarter,
    /** The lesson that it stands in */
    lesson: z.object({ id: z.uuid(), title: z.string(), state: LessonState }).nullable(),
  })
  .meta({ id: 'LessonProposal' })
export type Proposal = z.output<typeof Proposal>
export const Proposals = pageOf(Proposal)
  .extend({ causes: z.array(z.object({ cause: Cause, n: z.int() })), quarters: z.array(Quarter) })
  .meta({
    id: 'LessonProposals',
    description: 'The proposals of a quarter and those of earlier ones that are not decided, by cause and aim; how often each cause',
  })
export type Proposals = z.output<typeof Proposals>
export const ProposalsQuery = PageQuery.extend({
  after: z.string().max(200).optional(),
  quarter: Quarter.optional(),
  cause: Cause.optional(),
  aimsAt: LessonAim.optional(),
  q: z.string().trim().min(2).max(200).optional(),
})
export type ProposalsQuery = z.output<typeof ProposalsQuery>

const lessonRow = {
  id: z.uuid(),
  title: z.string(),
  state: LessonState,
  cause: Cause.nullable(),
  aimsAt: LessonAim,
  quarter: Quarter,
  /** From how many proposals it was made */
  proposals: z.int(),
  assignedTo: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  dueOn: z.iso.date().nullable(),
  /** Adopted, and not done on the day that was agreed */
  late: z.boolean(),
}
export const LessonRow = z.object(lessonRow).meta({ id: 'LessonRow' })
export type LessonRow = z.output<typeof LessonRow>
export const Lessons = pageOf(LessonRow).meta({ id: 'Lessons', description: 'Newest first' })
export type Lessons = z.output<typeof Lessons>
export const LessonsQuery = PageQuery.extend({
  state: LessonState.optional(),
  quarter: Quarter.optional(),
  /** Assigned to whoever asks */
  mine: z.literal('yes').optional(),
  late: z.literal('yes').optional(),
  q: z.string().trim().min(2).max(200).optional(),
  format: z.enum(['json', 'csv']).optional(),
})
export type LessonsQuery = z.output<typeof LessonsQuery>

export const Lesson = z
  .object({
    ...lessonRow,
    text: z.string(),
    foundIn: z.string().nullable(),
    decidedBy: z.string().nullable(),
    decidedAt: z.iso.datetime().nullable(),
    reason: z.string().nullable(),
    doneAt: z.iso.datetime().nullable(),
    outcome: z.string().nullable(),
    madeBy: z.string(),
    revision: Revision,
    /** The proposals that it was made from, for who keeps the lessons */
    sources: z.array(Proposal.omit({ lesson: true })),
    steps: z.array(z.object({ step: LessonStep, note: z.string().nullable(), by: z.string(), at: z.iso.datetime() })),
  })
  .meta({ id: 'Lesson' })
export type Lesson = z.output<typeof Lesson>

/** A lesson: from one or more proposals, or from elsewhere with where in words. */
export const MakeLesson = z.object({
  title: z.string().trim().min(3).max(200),
  text: Text,
  cause: Cause.nullable(),
  aimsAt: LessonAim,
  proposals: z.array(z.uuid()).max(100),
  foundIn: z.string().trim().min(3).max(300).nullable(),
})
export type MakeLesson = z.output<typeof MakeLesson>
export const DecideLesson = z.object({
  adopt: z.boolean(),
  reason: z.string().trim().max(1000).nullable(),
  revision: Revision,
})
export type DecideLesson = z.output<typeof DecideLesson>
export const ReopenLesson = z.object({ reason: Reason, revision: Revision })
export type ReopenLesson = z.output<typeof ReopenLesson>
export const AssignLesson = z.object({ to: z.uuid(), dueOn: z.iso.date(), revision: Revision })
export type AssignLesson = z.output<typeof AssignLesson>
export const NoteLesson = z.object({ note: Text })
export type NoteLesson = z.output<typeof NoteLesson>
export const FinishLesson = z.object({ outcome: z.string().trim().min(10).max(5000), revision: Revision })
export type FinishLesson = z.output<typeof FinishLesson>
