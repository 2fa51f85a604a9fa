import { z } from 'zod'
import { valuesOf } from '#platform/contract/words.ts'
import { givenGroundWords, goesToWords } from './act-words.ts'
import { BudgetAct, FindingToReport } from './acts.ts'
import { ActingAs } from './closed-lists.ts'

export type GoesTo = keyof typeof goesToWords
export const GoesTo = z.enum(valuesOf(goesToWords))
export type GivenGround = keyof typeof givenGroundWords
export const GivenGround = z.enum(valuesOf(givenGroundWords))

const day = z.iso.date('Vul een dag in.')
const words = (least: number, most: number) =>
  z.string().trim().min(least, `Schrijf ten minste ${least} tekens.`).max(most, `Houd het bij ${most} tekens.`)
const Person = z.object({ id: z.uuid(), name: z.string() })

/** The acts and findings of a report as they stood when it was agreed: what is printed from then on. */
export const ReportContents = z.object({ acts: z.array(BudgetAct), findings: z.array(FindingToReport) })
export type ReportContents = z.output<typeof ReportContents>

export const FindingsReport = z
  .object({
    id: z.uuid(),
    actingAs: ActingAs,
    holderId: z.uuid().nullable(),
    providerId: z.uuid().nullable(),
    /** The client or the provider that it is about */
    party: z.string(),
    goesTo: GoesTo,
    title: z.string(),
    body: z.string(),
    acts: z.array(z.uuid()),
    findings: z.array(z.uuid()),
    /** The clients whose care a report about a provider is about */
    clients: z.array(z.uuid()),
    writtenBy: Person,
    writtenAt: z.iso.datetime({ offset: true }),
    agreedBy: Person.nullable(),
    agreedAt: z.iso.datetime({ offset: true }).nullable(),
    sentOn: day.nullable(),
    viewUntil: day.nullable(),
    viewReceivedOn: day.nullable(),
    view: z.string(),
    viewWeighed: z.string().nullable(),
    given: z.object({ on: day, ground: GivenGround, by: z.string() }).nullable(),
    revision: z.int(),
  })
  .meta({ id: 'FindingsReport' })
export type FindingsReport = z.output<typeof FindingsReport>

export const FindingsReports = z
  .object({
    reports: z.array(FindingsReport),
    /** How many days the addressee gets for a view: at least, and at most */
    viewDays: z.object({ least: z.int(), most: z.int() }),
    /** Whether the asker may write reports, and may agree what somebody else wrote */
    may: z.object({ write: z.boolean(), agree: z.boolean() }),
  })
  .meta({ id: 'FindingsReports' })
export type FindingsReports = z.output<typeof FindingsReports>

const inIt = { acts: z.array(z.uuid()).max(100).default([]), findings: z.array(z.uuid()).max(200).default([]) }
const text = { title: words(3, 200), body: z.string().trim().max(40_000, 'Houd het bij 40.000 tekens.').default('') }

export const WriteFindingsReport = z.object({
  actingAs: ActingAs,
  goesTo: GoesTo,
  holderId: z.uuid().nullable().default(null),
  providerId: z.uuid().nullable().default(null),
  clients: z.array(z.uuid()).max(100).default([]),
  ...text,
  ...inIt,
})
export type WriteFindingsReport = z.output<typeof WriteFindingsReport>

export const ChangeFindingsReport = z.object({
  ...text,
  ...inIt,
  clients: z.array(z.uuid()).max(100).default([]),
  revision: z.int().min(0),
})
export type ChangeFindingsReport = z.output<typeof ChangeFindingsReport>

export const AgreeFindingsReport = z.object({ revision: z.int().min(0) })
export type AgreeFindingsReport = z.output<typeof AgreeFindingsReport>

export const SendFindingsReport = z.object({
  sentOn: day,
  /** Until when a view may come; the shortest term when it is left out */
  viewUntil: day.nullable().default(null),
  /** Needed when a supervisor's report goes to the college */
  ground: GivenGround.nullable().default(null),
})
export type SendFindingsReport = z.output<typeof SendFindingsReport>

export const RecordView = z.object({
  receivedOn: day.nullable().default(null),
  view: z.string().trim().max(20_000, 'Houd het bij 20.000 tekens.').default(''),
  weighed: words(10, 8000),
  revision: z.int(),
})
export type RecordView = z.output<typeof RecordView>

export const GiveToCollege = z.object({ on: day, ground: GivenGround })
export type GiveToCollege = z.output<typeof GiveToCollege>
