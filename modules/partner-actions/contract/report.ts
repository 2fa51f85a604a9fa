import { z } from 'zod'
import { SharingDirection } from '#modules/privacy/contract.ts'
import { valuesOf } from '#platform/contract/words.ts'
import { CareSignal, Found, LocationKind, VisitState } from './closed-lists.ts'
import { careOutcomeWords, findingSchemeWords, findingUrgencyWords, reportStandingWords } from './report-words.ts'

export type CareOutcome = keyof typeof careOutcomeWords
export const CareOutcome = z.enum(valuesOf(careOutcomeWords))
export type FindingScheme = keyof typeof findingSchemeWords
export const FindingScheme = z.enum(valuesOf(findingSchemeWords))
const FindingUrgency = z.enum(valuesOf(findingUrgencyWords))

const text = (most: number) => z.string().trim().max(most, `Houd het bij ${most} tekens.`).default('')
const Person = z.object({ id: z.uuid(), name: z.string() })

/** One part of the day: how long colleagues were there together, and how many. */
const PartOfDay = z.object({
  minutes: z.int(),
  persons: z.int(),
  /** For how many of them the planned times count, because no others were written down */
  planned: z.int(),
})
export type PartOfDay = z.output<typeof PartOfDay>

/** What is counted from what was recorded: no name, no address, nobody. */
export const ReportFigures = z.object({
  locations: z.object({ all: z.int(), visited: z.int(), nobodyThere: z.int(), notVisited: z.int() }),
  withFindings: z.int(),
  findings: z.array(z.object({ found: Found, locations: z.int() })),
  care: z.array(z.object({ signal: CareSignal, locations: z.int() })),
  people: z.int(),
  photos: z.int(),
  needed: z.int(),
  /** Null where the action has no such part */
  day: PartOfDay.nullable(),
  evening: PartOfDay.nullable(),
  shared: z.array(z.object({ partner: z.string(), direction: SharingDirection, times: z.int(), records: z.int() })),
  reports: z.int(),
})
export type ReportFigures = z.output<typeof ReportFigures>

/** The report of an action: what was counted, and what somebody wrote beside it. Its figures are frozen once it is agreed. */
export const ActionReport = z
  .object({
    state: z.enum(['draft', 'agreed']),
    figures: ReportFigures,
    summary: z.string(),
    byCatch: z.string(),
    evaluation: z.string(),
    partners: z.array(z.object({ partnerId: z.uuid(), name: z.string(), task: z.string(), result: z.string() })),
    writers: z.array(Person),
    agreedBy: Person.nullable(),
    agreedAt: z.iso.datetime().nullable(),
    /** 0 as long as nothing was written */
    revision: z.int(),
    may: z.object({
      write: z.boolean(),
      /** The codes of what keeps the reader from agreeing it; empty when nothing does */
      notAgree: z.array(z.string()),
    }),
  })
  .meta({ id: 'ActionReport' })
export type ActionReport = z.output<typeof ActionReport>

export const WriteReport = z.object({
  summary: text(8000),
  byCatch: text(4000),
  evaluation: text(8000),
  results: z
    .array(z.object({ partnerId: z.uuid(), result: text(3000) }))
    .max(30)
    .default([]),
  revision: z.int().min(0),
})
export type WriteReport = z.output<typeof WriteReport>

export const AgreeReport = z.object({ revision: z.int().min(0) })
export type AgreeReport = z.output<typeof AgreeReport>

/** `public` hides small counts: for what leaves the team. */
export const ReportDocumentQuery = z.object({ audience: z.enum(['public', 'team']).default('public') })

/** Makes a report of what was found at a location. Without `found`, of everything that was found there. */
export const TakeUpFinding = z.object({
  locationId: z.uuid(),
  found: z.array(Found).min(1, 'Kies ten minste één bevinding.').max(7).optional(),
  scheme: FindingScheme,
  reason: z.string().trim().min(10, 'Schrijf in ten minste tien tekens op waarom dit een melding is.').max(2000),
  urgency: FindingUrgency.default('normal'),
})
export type TakeUpFinding = z.output<typeof TakeUpFinding>

export const FollowUpCare = z.object({
  locationId: z.uuid(),
  signal: CareSignal,
  outcome: CareOutcome,
  reason: text(500),
})
export type FollowUpCare = z.output<typeof FollowUpCare>

const Where = z.object({ locationId: z.uuid(), place: z.int(), kind: LocationKind, name: z.string(), address: z.string() })

/** What was found at a location, and which reports came of it. A report that the reader may not see is there without its number. */
export const Finding = Where.extend({
  state: VisitState,
  found: z.array(Found),
  note: z.string(),
  photos: z.int(),
  takenUp: z.array(
    z.object({
      scheme: FindingScheme,
      by: Person,
      at: z.iso.datetime(),
      report: z.object({ id: z.uuid(), reference: z.string(), standing: z.enum(valuesOf(reportStandingWords)) }).nullable(),
    }),
  ),
})
export type Finding = z.output<typeof Finding>

export const CareToFollow = Where.extend({
  signal: CareSignal,
  note: z.string(),
  followUp: z.object({ outcome: CareOutcome, reason: z.string(), by: Person, at: z.iso.datetime() }).nullable(),
})
export type CareToFollow = z.output<typeof CareToFollow>

/** What asks for a next step after an action: for who works on it, never part of the report. */
export const FollowUp = z.object({ findings: z.array(Finding), care: z.array(CareToFollow) }).meta({ id: 'ActionFollowUp' })
export type FollowUp = z.output<typeof FollowUp>
