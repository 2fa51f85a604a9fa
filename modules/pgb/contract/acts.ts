import { z } from 'zod'
import { Domain, FindingKind, Stage, Supports } from '#modules/investigations/contract.ts'
import { PageQuery, pageOf } from '#platform/contract/page.ts'
import { valuesOf } from '#platform/contract/words.ts'
import { actKindWords, actPlaceWords, actStateWords, dutyWords, itemAnswerWords, legitimationWords, withWhomWords } from './act-words.ts'
import { ActingAs, InquiryKind } from './closed-lists.ts'

export type ActKind = keyof typeof actKindWords
export const ActKind = z.enum(valuesOf(actKindWords))
export type ActState = keyof typeof actStateWords
export const ActState = z.enum(valuesOf(actStateWords))
export type ActPlace = keyof typeof actPlaceWords
export const ActPlace = z.enum(valuesOf(actPlaceWords))
export type WithWhom = keyof typeof withWhomWords
export const WithWhom = z.enum(valuesOf(withWhomWords))
export type Legitimation = keyof typeof legitimationWords
export const Legitimation = z.enum(valuesOf(legitimationWords))
export type Duty = keyof typeof dutyWords
export const Duty = z.enum(valuesOf(dutyWords))
export type ItemAnswer = keyof typeof itemAnswerWords
export const ItemAnswer = z.enum(valuesOf(itemAnswerWords))

const day = z.iso.date('Vul een dag in.')
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Vul een tijd in, bijvoorbeeld 14:30.')
const words = (least: number, most: number) =>
  z.string().trim().min(least, `Schrijf ten minste ${least} tekens.`).max(most, `Houd het bij ${most} tekens.`)
const maybe = (most: number) => z.string().trim().max(most, `Houd het bij ${most} tekens.`).default('')
const Person = z.object({ id: z.uuid(), name: z.string() })

export const ActItem = z.object({
  id: z.uuid(),
  /** The client whose records were asked for; null when they are about the provider itself */
  holderId: z.uuid().nullable(),
  asked: z.string(),
  neededBecause: z.string(),
  /** Null while there is no answer */
  answer: ItemAnswer.nullable(),
  answerBecause: z.string(),
  copied: z.boolean(),
  givenBackOn: day.nullable(),
})
export type ActItem = z.output<typeof ActItem>

/** A talk or an administration check: in one capacity, with one client or one provider. */
export const BudgetAct = z
  .object({
    id: z.uuid(),
    kind: ActKind,
    actingAs: ActingAs,
    state: ActState,
    /** Who did it, or will do it */
    by: Person,
    /** The number on the legitimation of the supervisor */
    legitimationNumber: z.string().nullable(),
    holderId: z.uuid().nullable(),
    providerId: z.uuid().nullable(),
    /** The client or the provider that it is with */
    party: z.string(),
    withWhom: WithWhom,
    withName: z.string(),
    about: z.string(),
    onDay: day,
    from: time.nullable(),
    until: time.nullable(),
    place: ActPlace,
    interpreter: z.string(),
    helper: z.string(),
    legitimation: Legitimation.nullable(),
    duty: Duty.nullable(),
    limitsTold: z.boolean().nullable(),
    rightTold: z.boolean().nullable(),
    homeConsent: z.string().nullable(),
    statement: z.string().nullable(),
    notAsked: z.string(),
    readingSentOn: day.nullable(),
    reactionOn: day.nullable(),
    reaction: z.string(),
    readingAgreed: z.boolean().nullable(),
    cancelledBecause: z.string().nullable(),
    items: z.array(ActItem),
    findings: z.array(z.uuid()),
    revision: z.int(),
    /** How it was planned before, the newest first */
    earlier: z.array(
      z.object({
        by: z.string(),
        plannedAt: z.iso.datetime(),
        withWhom: WithWhom,
        withName: z.string(),
        about: z.string(),
        onDay: day,
        from: time.nullable(),
        until: time.nullable(),
        place: ActPlace,
      }),
    ),
  })
  .meta({ id: 'BudgetAct' })
export type BudgetAct = z.output<typeof BudgetAct>

/** A finding of the file as reports of findings choose from it. */
export const FindingToReport = z.object({
  id: z.uuid(),
  kind: FindingKind,
  content: z.string(),
  source: z.string(),
  foundOn: day,
  /** The acts it came from; none when it came from elsewhere */
  acts: z.array(z.uuid()),
})
export type FindingToReport = z.output<typeof FindingToReport>

/** What a form about talks, checks and reports needs of a file. */
export const ActsGround = z
  .object({
    holders: z.array(z.object({ id: z.uuid(), name: z.string(), representative: z.string().nullable() })),
    providers: z.array(z.object({ id: z.uuid(), name: z.string() })),
    /** The periods in which the asker is a supervisor for the law of this file; `until` is the last day */
    supervisor: z.array(z.object({ from: day, until: day.nullable(), number: z.string().nullable() })),
    kind: InquiryKind,
    domain: Domain,
    stage: Stage,
    works: z.boolean(),
  })
  .meta({ id: 'ActsGround' })
export type ActsGround = z.output<typeof ActsGround>

/** Talks and checks of one file that were asked for, the newest first, with the findings that go with them. */
export const BudgetActs = ActsGround.extend({ acts: z.array(BudgetAct), findings: z.array(FindingToReport) }).meta({ id: 'BudgetActs' })
export type BudgetActs = z.output<typeof BudgetActs>

export const PlanAct = z.object({
  kind: ActKind,
  actingAs: ActingAs,
  holderId: z.uuid().nullable().default(null),
  providerId: z.uuid().nullable().default(null),
  withWhom: WithWhom,
  withName: maybe(200),
  about: words(10, 4000),
  onDay: day,
  from: time.nullable().default(null),
  until: time.nullable().default(null),
  place: ActPlace,
  interpreter: maybe(200),
  helper: maybe(200),
})
export type PlanAct = z.output<typeof PlanAct>

/** What of a plan can still change: the day, who, where and what is asked; never the capacity, nor whom it is about. */
export const ChangePlan = PlanAct.omit({ kind: true, actingAs: true, holderId: true, providerId: true }).extend({
  /** Whether who changes it takes it over */
  byMe: z.boolean().default(false),
  revision: z.int(),
})
export type ChangePlan = z.output<typeof ChangePlan>

/** A page of talks and checks in one state. */
export const BudgetActsQuery = PageQuery.extend({ state: ActState.default('done') })
export type BudgetActsQuery = z.output<typeof BudgetActsQuery>
export const BudgetActPage = pageOf(BudgetAct).meta({ id: 'BudgetActPage' })
export type BudgetActPage = z.output<typeof BudgetActPage>

export const RecordAct = z.object({
  onDay: day,
  from: time,
  until: time,
  place: ActPlace,
  withName: maybe(200),
  interpreter: maybe(200),
  helper: maybe(200),
  legitimation: Legitimation.nullable().default(null),
  purposeTold: z.boolean(),
  dutyTold: z.boolean(),
  limitsTold: z.boolean().default(false),
  rightTold: z.boolean().default(false),
  homeConsent: maybe(1000),
  statement: words(10, 20_000),
  notAsked: maybe(2000),
})
export type RecordAct = z.output<typeof RecordAct>

export const CancelAct = z.object({ because: words(5, 1000) })
export type CancelAct = z.output<typeof CancelAct>

export const RecordReading = z.object({
  sentOn: day,
  reactionOn: day.nullable().default(null),
  reaction: maybe(8000),
  agreed: z.boolean().nullable().default(null),
})
export type RecordReading = z.output<typeof RecordReading>

export const AskItem = z.object({ asked: words(3, 1000), neededBecause: words(5, 1000), holderId: z.uuid().nullable().default(null) })
export type AskItem = z.output<typeof AskItem>

export const AnswerItem = z.object({
  answer: ItemAnswer,
  because: maybe(1000),
  copied: z.boolean().default(false),
  givenBackOn: day.nullable().default(null),
})
export type AnswerItem = z.output<typeof AnswerItem>

/** A finding that came from an act; its source and its day are those of the act. */
export const RecordActFinding = z.object({ kind: FindingKind, supports: Supports, content: words(10, 8000) })
export type RecordActFinding = z.output<typeof RecordActFinding>
