import { z } from 'zod'
import { PersonSubject } from '#modules/parties/contract.ts'
import { ForMunicipality } from '#modules/staff/contract.ts'
import { isBsn } from '#platform/contract/bsn.ts'
import { AdviceChannel, QuestionKind, QuestionUrgency, SourceKind } from './closed-lists.ts'

const text = (most: number) => z.string().trim().min(2, 'Schrijf iets op.').max(most, `Houd het bij ${most} tekens.`)
const body = text(10_000)

/** Who a question is about is told at the person, never by a citizen service number among the file numbers. */
const FileNumber = z
  .string()
  .trim()
  .max(40, 'Houd het bij 40 tekens.')
  .refine((number) => !isBsn(number.replace(/[\s.-]/g, '')), 'Dit is een BSN. Vul het nummer van het dossier in, of laat het leeg.')

/** What an answer rests on. */
export const AnswerSource = z
  .object({
    kind: SourceKind,
    citation: z.string().trim().min(2, 'Noem de bron.').max(500, 'Houd het bij 500 tekens.'),
    link: z
      .url({ protocol: /^https$/, message: 'Een link begint met https://.' })
      .max(1000)
      .optional(),
    earlierQuestionId: z.uuid().optional(),
    knowledgeItemId: z.uuid().optional(),
  })
  .meta({ id: 'AnswerSource' })
export type AnswerSource = z.output<typeof AnswerSource>

export const GiveAnswer = z.object({ body, sources: z.array(AnswerSource).max(20).default([]) }).meta({ id: 'GiveAnswer' })
export type GiveAnswer = z.output<typeof GiveAnswer>

/** A question to the desk. `subject` null: it is about no one in particular. */
export const AskQuestion = ForMunicipality.extend({
  kind: QuestionKind,
  question: z.string().trim().min(10, 'Schrijf uw vraag op, in ten minste tien tekens.').max(10_000, 'Houd het bij tienduizend tekens.'),
  urgency: QuestionUrgency.default('normal'),
  fileNumber: FileNumber.optional(),
  subject: PersonSubject.nullable().default(null),
  /** Complex: a specialist is asked to join at the front */
  complex: z.boolean().default(false),
}).meta({ id: 'AskQuestion' })
export type AskQuestion = z.output<typeof AskQuestion>

/** A question that came by phone, mail or at the desk, or advice that nobody asked for; with the answer when it was given at once. */
export const RecordQuestion = AskQuestion.extend({
  consultantId: z.uuid('Kies een collega.'),
  channel: AdviceChannel,
  /** False: advice that nobody asked for */
  asked: z.boolean().default(true),
  /** Now unless told; not in the future, and not long ago */
  askedAt: z.iso.datetime().optional(),
  answer: GiveAnswer.optional(),
  close: z.boolean().default(false),
}).meta({ id: 'RecordQuestion' })
export type RecordQuestion = z.output<typeof RecordQuestion>

export const QuestionKept = z
  .object({ id: z.uuid(), reference: z.string(), firstAnswerDueAt: z.iso.datetime() })
  .meta({ id: 'QuestionKept' })
export type QuestionKept = z.output<typeof QuestionKept>

/** A question back, a reply, a note or a follow-up question. */
export const WriteWords = z.object({ body }).meta({ id: 'WriteWords' })
export type WriteWords = z.output<typeof WriteWords>

export const CorrectAnswer = GiveAnswer.extend({ entryId: z.uuid() }).meta({ id: 'CorrectAnswer' })
export type CorrectAnswer = z.output<typeof CorrectAnswer>

/** A talk that was held or is planned. */
export const NoteTalk = z
  .object({
    at: z.iso.datetime(),
    with: z.string().trim().min(2, 'Noem met wie.').max(200),
    report: z.string().trim().max(10_000).optional(),
  })
  .meta({ id: 'NoteTalk' })
export type NoteTalk = z.output<typeof NoteTalk>

/** Closes after an answer; without one only with the reason why the question lapsed. */
export const CloseQuestion = z.object({ lapsedBecause: text(1000).optional() }).meta({ id: 'CloseQuestion' })
export type CloseQuestion = z.output<typeof CloseQuestion>

export const HandQuestionOver = z.object({ to: z.uuid('Kies een collega.') }).meta({ id: 'HandQuestionOver' })
export type HandQuestionOver = z.output<typeof HandQuestionOver>

/** Why a question has to be looked into: it stands in the report, not in the talk. */
export const TakeUpAsReport = z
  .object({
    reason: z.string().trim().min(20, 'Geef de reden in ten minste twintig tekens.').max(2000, 'Houd het bij tweeduizend tekens.'),
  })
  .meta({ id: 'TakeUpAsReport' })
export type TakeUpAsReport = z.output<typeof TakeUpAsReport>

export const MarkComplex = z.object({ because: z.string().trim().max(1000).optional() }).meta({ id: 'MarkComplex' })
export type MarkComplex = z.output<typeof MarkComplex>
