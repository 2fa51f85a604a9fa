import { z } from 'zod'
import { PartyView } from '#modules/parties/contract.ts'
import { ForMunicipality, MunicipalityName } from '#modules/staff/contract.ts'
import { PageQuery, pageOf } from '#platform/contract/page.ts'
import { AdviceChannel, ClockState, EntryKind, QuestionKind, QuestionStatus, QuestionUrgency, SourceKind } from './closed-lists.ts'

const moment = z.iso.datetime()
const Person = z.object({ id: z.uuid(), name: z.string() })

/** Own questions, or those of the desk of the own unit: open ones in order of what is due first; with closed ones among them the newest first. */
export const QuestionsQuery = PageQuery.extend({
  ...ForMunicipality.shape,
  scope: z.enum(['mine', 'desk']).default('mine'),
  state: z.enum(['open', 'late', 'complex', 'closed', 'all']).default('open'),
  status: QuestionStatus.optional(),
  kind: QuestionKind.optional(),
  own: z.enum(['handled']).optional(),
  q: z.string().trim().max(200).optional(),
  order: z.enum(['term', 'newest']).default('term'),
})
export type QuestionsQuery = z.output<typeof QuestionsQuery>

/** How the clock stands: what is due next and how many working minutes are left; negative when late, null while it stands still. */
export const QuestionClock = z
  .object({
    state: ClockState,
    /** What is due next */
    waitsFor: z.enum(['first-answer', 'closing']).nullable(),
    dueAt: moment.nullable(),
    minutesLeft: z.int().nullable(),
  })
  .meta({ id: 'QuestionClock' })
export type QuestionClock = z.output<typeof QuestionClock>

export const QuestionRow = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    kind: QuestionKind,
    asked: z.boolean(),
    status: QuestionStatus,
    urgency: QuestionUrgency,
    excerpt: z.string(),
    /** With a search: the words of an answer in which it was found, when they do not stand in the question */
    found: z.string().nullable(),
    askedAt: moment,
    consultant: Person,
    handler: Person.nullable(),
    municipality: z.string(),
    complex: z.boolean(),
    /** Complex, and no specialist has joined yet */
    waitsForJoining: z.boolean(),
    clock: QuestionClock,
  })
  .meta({ id: 'QuestionRow' })
export type QuestionRow = z.output<typeof QuestionRow>
export const QuestionPage = pageOf(QuestionRow).meta({ id: 'QuestionPage' })
export type QuestionPage = z.output<typeof QuestionPage>

export const EntrySource = z.object({
  kind: SourceKind,
  citation: z.string(),
  link: z.string().nullable(),
  earlierQuestionId: z.uuid().nullable(),
  /** The earlier advice was destroyed; what it was called stays */
  removed: z.boolean(),
  /** Null as well when the reader may not see the item, such as one that was withdrawn */
  knowledgeItemId: z.uuid().nullable(),
})
export type EntrySource = z.output<typeof EntrySource>

export const QuestionEntry = z
  .object({
    id: z.uuid(),
    kind: EntryKind,
    body: z.string().nullable(),
    by: Person,
    at: moment,
    /** Working minutes since the question was asked, without the time that the clock stood still */
    minutes: z.int().nullable(),
    to: Person.nullable(),
    talkAt: moment.nullable(),
    talkWith: z.string().nullable(),
    correctsId: z.uuid().nullable(),
    sources: z.array(EntrySource),
  })
  .meta({ id: 'QuestionEntry' })
export type QuestionEntry = z.output<typeof QuestionEntry>

/** What the asker may do with a question now, so that the page shows only what works. */
export const QuestionMay = z.object({
  take: z.boolean(),
  handOver: z.boolean(),
  answer: z.boolean(),
  /** Also after closing: a wrong answer is put right */
  correct: z.boolean(),
  askBack: z.boolean(),
  reply: z.boolean(),
  talk: z.boolean(),
  note: z.boolean(),
  close: z.boolean(),
  lapse: z.boolean(),
  followUp: z.boolean(),
  markComplex: z.boolean(),
  join: z.boolean(),
  report: z.boolean(),
})
export type QuestionMay = z.output<typeof QuestionMay>

export const QuestionFile = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    municipality: MunicipalityName,
    unit: z.string(),
    kind: QuestionKind,
    asked: z.boolean(),
    channel: AdviceChannel,
    question: z.string(),
    urgency: QuestionUrgency,
    status: QuestionStatus,
    fileNumber: z.string().nullable(),
    subject: PartyView.nullable(),
    consultant: Person,
    recordedBy: Person,
    handler: Person.nullable(),
    askedAt: moment,
    takenAt: moment.nullable(),
    clock: QuestionClock,
    firstAnswer: z.object({ at: moment.nullable(), minutes: z.int().nullable(), targetMinutes: z.int(), dueAt: moment }),
    closing: z.object({ at: moment.nullable(), minutes: z.int().nullable(), targetMinutes: z.int(), dueAt: moment, lapsed: z.boolean() }),
    complexity: z
      .object({ since: moment, by: Person, joinedAt: moment.nullable(), joinedBy: Person.nullable(), minutes: z.int().nullable() })
      .nullable(),
    /** The report that it became, for the desk; the consultant only reads in the talk that it was taken up */
    reportId: z.uuid().nullable(),
    resultDueOn: z.iso.date().nullable(),
    /** How many days after closing the consultant is asked what was done with it */
    resultAfterDays: z.int(),
    entries: z.array(QuestionEntry),
    may: QuestionMay,
  })
  .meta({ id: 'QuestionFile' })
export type QuestionFile = z.output<typeof QuestionFile>
