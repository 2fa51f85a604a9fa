import { z } from 'zod'
import { ForMunicipality } from '#modules/staff/contract.ts'
import { PageQuery, pageOf } from '#platform/contract/page.ts'
import { valuesOf } from '#platform/contract/words.ts'
import { QuestionKind, SourceKind } from './closed-lists.ts'
import { knowledgeListWords, knowledgeStateWords } from './knowledge-words.ts'

const Person = z.object({ id: z.uuid(), name: z.string() })
const day = z.iso.date()
const link = z.url({ protocol: /^https$/, message: 'Een link begint met https://.' }).max(1000)

export type KnowledgeState = keyof typeof knowledgeStateWords
export const KnowledgeState = z.enum(valuesOf(knowledgeStateWords))

/** Words with the places that match, so that a screen marks them without reading markup. */
export const MarkedText = z.array(z.object({ text: z.string(), hit: z.boolean() }))
export type MarkedText = z.output<typeof MarkedText>

export const KnowledgeSource = z.object({
  kind: z.enum(['law', 'policy', 'other']),
  citation: z.string().trim().min(2, 'Noem de bron.').max(500, 'Houd het bij 500 tekens.'),
  link: link.optional(),
})
export type KnowledgeSource = z.output<typeof KnowledgeSource>

/** A knowledge item as it is written; `aboutNobody` is what the author confirms. */
export const WriteKnowledge = z
  .object({
    title: z.string().trim().min(5, 'Schrijf een titel, in ten minste vijf tekens.').max(200, 'Houd het bij 200 tekens.'),
    question: z.string().trim().min(10, 'Schrijf de vraag in algemene woorden.').max(4000, 'Houd het bij 4000 tekens.'),
    answer: z.string().trim().min(10, 'Schrijf het antwoord.').max(10_000, 'Houd het bij tienduizend tekens.'),
    kinds: z.array(QuestionKind).min(1, 'Kies er minstens één.').max(4),
    sources: z.array(KnowledgeSource).max(20).default([]),
    ownerId: z.uuid('Kies een collega.').optional(),
    reviewOn: day.optional(),
    aboutNobody: z.literal(true, 'Bevestig dat dit over niemand gaat.'),
  })
  .meta({ id: 'WriteKnowledge' })
export type WriteKnowledge = z.output<typeof WriteKnowledge>

/** A new item, of its own or made from an answer. */
export const MakeKnowledge = WriteKnowledge.extend({ ...ForMunicipality.shape, fromEntryId: z.uuid().optional() }).meta({
  id: 'MakeKnowledge',
})
export type MakeKnowledge = z.output<typeof MakeKnowledge>

export const ChangeKnowledge = WriteKnowledge.extend({ revision: z.int() }).meta({ id: 'ChangeKnowledge' })
export type ChangeKnowledge = z.output<typeof ChangeKnowledge>

/** Puts in use (and says until when it stands), or withdraws with the reason. */
export const SetKnowledgeState = z
  .discriminatedUnion('state', [
    z.object({ state: z.literal('in-use'), revision: z.int(), reviewOn: day.optional() }),
    z.object({
      state: z.literal('withdrawn'),
      revision: z.int(),
      because: z.string().trim().min(5, 'Schrijf op waarom.').max(500, 'Houd het bij 500 tekens.'),
    }),
  ])
  .meta({ id: 'SetKnowledgeState' })
export type SetKnowledgeState = z.output<typeof SetKnowledgeState>

export const KnowledgeKept = z.object({ id: z.uuid() }).meta({ id: 'KnowledgeKept' })
export type KnowledgeKept = z.output<typeof KnowledgeKept>

export const KnowledgeQuery = PageQuery.extend({
  q: z.string().trim().max(200).optional(),
  kind: QuestionKind.optional(),
  state: z.enum(valuesOf(knowledgeListWords)).default('in-use'),
  own: z.enum(['looked-after']).optional(),
})
export type KnowledgeQuery = z.output<typeof KnowledgeQuery>

export const KnowledgeRow = z
  .object({
    id: z.uuid(),
    title: MarkedText,
    excerpt: MarkedText,
    kinds: z.array(QuestionKind),
    state: KnowledgeState,
    owner: Person,
    reviewOn: day,
    overdue: z.boolean(),
  })
  .meta({ id: 'KnowledgeRow' })
export type KnowledgeRow = z.output<typeof KnowledgeRow>
export const KnowledgePage = pageOf(KnowledgeRow).meta({ id: 'KnowledgePage' })
export type KnowledgePage = z.output<typeof KnowledgePage>

export const KnowledgeVersion = z.object({
  version: z.int(),
  title: z.string(),
  question: z.string(),
  answer: z.string(),
  by: Person,
  at: z.iso.datetime(),
})
export type KnowledgeVersion = z.output<typeof KnowledgeVersion>

export const KnowledgeItem = z
  .object({
    id: z.uuid(),
    municipality: z.string(),
    title: z.string(),
    question: z.string(),
    answer: z.string(),
    kinds: z.array(QuestionKind),
    sources: z.array(KnowledgeSource),
    owner: Person,
    reviewOn: day,
    overdue: z.boolean(),
    state: KnowledgeState,
    withdrawnBecause: z.string().nullable(),
    revision: z.int(),
    changedAt: z.iso.datetime(),
    /** How often it helped without a question, and was the source of an answer; nobody stands with it. */
    helped: z.int(),
    used: z.int(),
    /** The question it was made from; only for who sees that question */
    origin: z.object({ id: z.uuid(), reference: z.string() }).nullable(),
    versions: z.array(KnowledgeVersion),
    may: z.object({ write: z.boolean(), decide: z.boolean() }),
  })
  .meta({ id: 'KnowledgeItem' })
export type KnowledgeItem = z.output<typeof KnowledgeItem>

/** An answer to make an item from, to be rewritten without persons. */
export const KnowledgeDraft = z
  .object({ question: z.string(), answer: z.string(), kind: QuestionKind, sources: z.array(KnowledgeSource) })
  .meta({ id: 'KnowledgeDraft' })
export type KnowledgeDraft = z.output<typeof KnowledgeDraft>

/** What somebody is about to ask. */
export const MatchKnowledge = z.object({ question: z.string().trim().min(1).max(10_000) }).meta({ id: 'MatchKnowledge' })
export type MatchKnowledge = z.output<typeof MatchKnowledge>
export const KnowledgeMatch = z.object({ id: z.uuid(), title: z.string(), question: z.string(), answer: z.string() })
export type KnowledgeMatch = z.output<typeof KnowledgeMatch>
export const KnowledgeMatches = z.object({ matches: z.array(KnowledgeMatch).max(3) }).meta({ id: 'KnowledgeMatches' })
export type KnowledgeMatches = z.output<typeof KnowledgeMatches>

export const FindSources = z.object({ words: z.string().trim().min(1).max(200) }).meta({ id: 'FindSources' })
export type FindSources = z.output<typeof FindSources>
/** Something that an answer can rest on; `about` tells what stands in it. */
export const FoundSource = z
  .object({
    kind: SourceKind,
    citation: z.string(),
    about: MarkedText,
    link: z.string().nullable(),
    earlierQuestionId: z.uuid().nullable(),
    knowledgeItemId: z.uuid().nullable(),
  })
  .meta({ id: 'FoundSource' })
export type FoundSource = z.output<typeof FoundSource>
export const FoundSources = z.object({ sources: z.array(FoundSource) }).meta({ id: 'FoundSources' })
export type FoundSources = z.output<typeof FoundSources>

const citationWords = {
  citation: z.string().trim().min(2, 'Noem het artikel of de regel.').max(500, 'Houd het bij 500 tekens.'),
  about: z.string().trim().min(2, 'Schrijf waar het over gaat.').max(500, 'Houd het bij 500 tekens.'),
  link: link.optional(),
}
/** An article of law is the same for everybody; a policy rule belongs to a municipality. */
export const AddCitation = ForMunicipality.extend({ kind: z.enum(['law', 'policy']), ...citationWords }).meta({ id: 'AddCitation' })
export type AddCitation = z.output<typeof AddCitation>
export const ChangeCitation = z.object({ ...citationWords, active: z.boolean(), revision: z.int() }).meta({ id: 'ChangeCitation' })
export type ChangeCitation = z.output<typeof ChangeCitation>
export const Citation = z
  .object({
    id: z.uuid(),
    kind: z.enum(['law', 'policy']),
    municipality: z.string().nullable(),
    citation: z.string(),
    about: z.string(),
    link: z.string().nullable(),
    active: z.boolean(),
    revision: z.int(),
  })
  .meta({ id: 'Citation' })
export type Citation = z.output<typeof Citation>
export const Citations = z.object({ citations: z.array(Citation) }).meta({ id: 'Citations' })
export type Citations = z.output<typeof Citations>
