import { z } from 'zod'
import { PersonSubject } from '#modules/parties/contract.ts'
import { DisclosureGround } from '#modules/privacy/contract.ts'
import { Addressee } from '#modules/staff/contract.ts'
import { pageOf } from '#platform/contract/page.ts'
import { valuesOf } from '#platform/contract/words.ts'
import { HolderResult } from './closed-lists.ts'
import { interimChoiceWords, linkNodeWords, netNodeWords, netRelationWords, relationWords } from './provider-words.ts'

const day = z.iso.date()
const moment = z.iso.datetime()
const Colleague = z.object({ id: z.uuid(), name: z.string() })
const sentence = (least: number, most: number) => z.string().trim().min(least).max(most)

export type NetNodeKind = keyof typeof netNodeWords
export type Relation = keyof typeof relationWords
export const Relation = z.enum(valuesOf(relationWords))
export const LinkNodeKind = z.enum(valuesOf(linkNodeWords))
export const InterimChoice = z.enum(valuesOf(interimChoiceWords))
export type InterimChoice = z.output<typeof InterimChoice>

/** A client of the provider as a sub-file, with why that client belongs to it. */
export const AddClient = z.object({ person: PersonSubject, because: sentence(10, 1000) })
export type AddClient = z.output<typeof AddClient>

/** What the investigation meant for a client, or that there are no effects. */
export const RecordClientResult = z.object({
  result: HolderResult,
  note: sentence(10, 4000),
  /** The number of the file of this client by itself; needed for `own-file` */
  ownFile: z.string().trim().max(20).optional(),
  revision: z.int(),
})
export type RecordClientResult = z.output<typeof RecordClientResult>

export const PlanPhase = z.object({ title: sentence(3, 120), goal: sentence(10, 2000), from: day, to: day })
export type PlanPhase = z.output<typeof PlanPhase>
export const ChangePhase = PlanPhase.extend({ revision: z.int() })
export type ChangePhase = z.output<typeof ChangePhase>
export const FinishPhase = z.object({ doneOn: day, result: sentence(10, 4000), revision: z.int() })
export type FinishPhase = z.output<typeof FinishPhase>

/** Advice before the end, on a ground of its own: what of it is needed for which task of the addressee. */
export const SendInterimAdvice = z.object({
  addressee: Addressee,
  advice: sentence(20, 8000),
  whyNow: sentence(10, 2000),
  ground: DisclosureGround.nullable().default(null),
  necessity: z.string().trim().max(4000).default(''),
})
export type SendInterimAdvice = z.output<typeof SendInterimAdvice>
export const AnswerInterimAdvice = z.object({ choice: InterimChoice, answer: sentence(5, 4000) })
export type AnswerInterimAdvice = z.output<typeof AnswerInterimAdvice>

export const RecordLink = z.object({
  fromKind: LinkNodeKind,
  fromName: sentence(2, 200),
  relation: Relation,
  toKind: LinkNodeKind,
  toName: sentence(2, 200),
  source: sentence(5, 300),
  seenOn: day,
})
export type RecordLink = z.output<typeof RecordLink>
export const WithdrawLink = z.object({ because: sentence(5, 500) })
export type WithdrawLink = z.output<typeof WithdrawLink>

export const Client = z.object({
  id: z.uuid(),
  name: z.string().nullable(),
  birthDate: day.nullable(),
  because: z.string(),
  result: HolderResult.nullable(),
  resultNote: z.string().nullable(),
  /** The file of this client by itself; null when there is none, or none that the asker may see */
  ownFile: z.object({ id: z.uuid(), reference: z.string() }).nullable(),
  agreements: z.int(),
  paidCents: z.int(),
  /** Whether nothing rests on it yet, so that it can be taken off */
  removable: z.boolean(),
  revision: z.int(),
})
export type Client = z.output<typeof Client>

export const Phase = z.object({
  id: z.uuid(),
  position: z.int(),
  title: z.string(),
  goal: z.string(),
  from: day,
  to: day,
  doneOn: day.nullable(),
  result: z.string().nullable(),
  revision: z.int(),
})
export type Phase = z.output<typeof Phase>

export const InterimAdvice = z.object({
  id: z.uuid(),
  addressee: Addressee,
  advice: z.string(),
  whyNow: z.string(),
  /** Null only for what was sent before a ground was asked */
  ground: DisclosureGround.nullable(),
  necessity: z.string().nullable(),
  sentBy: Colleague,
  sentAt: moment,
  choice: InterimChoice.nullable(),
  answer: z.string().nullable(),
  answeredBy: Colleague.nullable(),
  answeredAt: moment.nullable(),
})
export type InterimAdvice = z.output<typeof InterimAdvice>

/** What belongs to an investigation of a provider beside its money and its acts. */
export const ProviderInvestigation = z
  .object({
    clients: z.array(Client),
    phases: z.array(Phase),
    interimAdvices: z.array(InterimAdvice),
    hours: z.array(z.object({ month: day, minutes: z.int() })),
    /** What may go to Work and Income today: approved, with its ground */
    approvedForWorkAndIncome: z.array(z.object({ ground: DisclosureGround, what: z.string(), until: day })),
  })
  .meta({ id: 'ProviderInvestigation' })
export type ProviderInvestigation = z.output<typeof ProviderInvestigation>

/** Advice that waits for the department of the asker. */
export const OpenInterimAdvice = InterimAdvice.extend({
  investigationId: z.uuid(),
  reference: z.string(),
  /** Whom the file is about, so that somebody can say whether they know them */
  subject: z.string().nullable(),
  /** Whether the asker knows somebody in the file; null as long as that was not answered, and then the advice is not shown */
  knows: z.boolean().nullable(),
  advice: z.string().nullable(),
  whyNow: z.string().nullable(),
})
export type OpenInterimAdvice = z.output<typeof OpenInterimAdvice>
export const OpenInterimAdvices = pageOf(OpenInterimAdvice).meta({ id: 'OpenInterimAdvices' })

/** Who is linked to whom: nodes and the facts between them, each with its source. */
export const Net = z
  .object({
    nodes: z.array(z.object({ key: z.string(), kind: z.enum(valuesOf(netNodeWords)), name: z.string() })),
    links: z.array(
      z.object({
        id: z.uuid().nullable(),
        from: z.string(),
        to: z.string(),
        relation: z.enum(valuesOf(netRelationWords)),
        source: z.string(),
        seenOn: day.nullable(),
      }),
    ),
  })
  .meta({ id: 'Net' })
export type Net = z.output<typeof Net>
