import { z } from 'zod'
import { Addressee } from '#modules/staff/contract.ts'
import { pageOf } from '#platform/contract/page.ts'
import { FilePart } from './access.ts'
import {
  AdviceStatus,
  Aim,
  Attendance,
  Cause,
  Choice,
  ConflictMoment,
  Culpability,
  Domain,
  FindingKind,
  Ground,
  HearingException,
  HearingPurpose,
  HearingWay,
  InvestigationPurpose,
  LegalBasis,
  MemberPart,
  MethodStep,
  NoShowStep,
  ObjectionResult,
  PartKind,
  Regime,
  RegisteredIn,
  Result,
  Stage,
  Supports,
} from './closed-lists.ts'
import { NextStep } from './gates.ts'

const day = z.iso.date()
const moment = z.iso.datetime()
const time = z.string()
const Person = z.object({ id: z.uuid(), name: z.string() })

/** A term that the law or the municipality sets, with the day on which it ends. */
export const TermOnFile = z
  .object({ key: z.string(), endsOn: day, source: z.string(), state: z.enum(['running', 'nearly-over', 'over']) })
  .meta({ id: 'TermOnFile' })

export const InvestigationRow = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    scheme: z.string(),
    stage: Stage,
    municipality: z.string(),
    subject: z.string().nullable(),
    lead: z.string().nullable(),
    openedOn: day,
    closedOn: day.nullable(),
    result: Result.nullable(),
    nextTermOn: day.nullable(),
  })
  .meta({ id: 'InvestigationRow' })
export type InvestigationRow = z.output<typeof InvestigationRow>
export const InvestigationPage = pageOf(InvestigationRow).meta({ id: 'InvestigationPage' })

export const Question = z.object({ id: z.uuid(), question: z.string(), answer: z.string().nullable() })
export const Method = z.object({
  id: z.uuid(),
  step: MethodStep,
  goal: z.string(),
  whyNotLighter: z.string().nullable(),
  status: z.enum(['planned', 'done', 'set-aside']),
  doneOn: day.nullable(),
  result: z.string().nullable(),
})
export const HomeVisit = z.object({
  id: z.uuid(),
  regime: Regime,
  ground: z.string().nullable(),
  groundKnownOn: day.nullable(),
  lighterMeans: z.string(),
  announced: z.boolean(),
  unannouncedBecause: z.string().nullable(),
  plannedOn: day,
  staff: z.array(Person),
  visitedOn: day.nullable(),
  startedAt: time.nullable(),
  endedAt: time.nullable(),
  consentGiven: z.boolean().nullable(),
  toldPurpose: z.boolean().nullable(),
  toldConsequence: z.boolean().nullable(),
  consentHow: z.enum(['signed', 'spoken']).nullable(),
  withdrawnAt: time.nullable(),
  rooms: z.array(z.object({ room: z.string(), consent: z.boolean() })),
  copySentOn: day.nullable(),
  cancelledBecause: z.string().nullable(),
})
export const Observation = z.object({
  id: z.uuid(),
  observedOn: day,
  fromTime: time,
  toTime: time,
  place: z.string(),
  observer: Person,
  fact: z.string(),
})
export const ObservationPlan = z.object({
  id: z.uuid(),
  reason: z.string(),
  lighterMeans: z.string(),
  place: z.string(),
  most: z.int(),
  until: day,
  hours: z.string(),
  requestedBy: Person,
  authorisedBy: Person.nullable(),
  authorisedAt: moment.nullable(),
  observations: z.array(Observation),
  warning: z.enum(['none', 'many', 'long']),
})
export const DataRequest = z.object({
  id: z.uuid(),
  body: z.string(),
  article: z.string(),
  what: z.string(),
  necessity: z.string(),
  askedOn: day,
  dueOn: day,
  receivedOn: day.nullable(),
  answer: z.string().nullable(),
})
export const Finding = z.object({
  id: z.uuid(),
  kind: FindingKind,
  supports: Supports,
  content: z.string(),
  source: z.string(),
  foundOn: day,
  homeVisitId: z.uuid().nullable(),
  /** When during the home visit it was seen, `HH:MM` */
  seenAt: time.nullable(),
  recordedBy: Person,
  withdrawnBecause: z.string().nullable(),
  putOn: day.nullable(),
  reply: z.string().nullable(),
  weighed: z.string().nullable(),
})
export const Hearing = z.object({
  id: z.uuid(),
  purpose: HearingPurpose,
  invitedOn: day,
  plannedAt: moment,
  way: HearingWay,
  rightsNotice: z.boolean(),
  interpreter: z.string().nullable(),
  helper: z.string().nullable(),
  attendance: Attendance.nullable(),
  heldOn: day.nullable(),
  cautionAt: moment.nullable(),
  cautionBy: Person.nullable(),
  statement: z.string().nullable(),
  reportSentOn: day.nullable(),
  correctionUntil: day.nullable(),
  correction: z.string().nullable(),
  agreedOn: day.nullable(),
  noShowSteps: z.array(z.object({ step: NoShowStep, doneOn: day, result: z.string() })),
})
export const HearingWaiver = z.object({ exception: HearingException, reasons: z.string(), decidedBy: Person, at: moment })
export const Weighing = z.object({
  suitable: z.string(),
  necessary: z.string(),
  balanced: z.string(),
  circumstances: z.string(),
  consequences: z.string(),
  ownShare: z.string(),
  helpOffered: z.string(),
  /** Null under the Participation Act, and for what was weighed before it was asked */
  careContinuity: z.string().nullable(),
  culpability: Culpability,
  culpabilityFacts: z.string(),
  disadvantageCents: z.int().nullable(),
  prosecutorAskedOn: day.nullable(),
  prosecutorAnswer: z.enum(['waives', 'prosecutes']).nullable(),
  weighedBy: Person,
  updatedAt: moment,
})
export const Decision = z.object({
  choice: Choice,
  deviatesTo: PartKind.nullable(),
  amountCents: z.int().nullable(),
  ground: Ground.nullable(),
  reasons: z.string().nullable(),
  decidedBy: Person,
  decidedAt: moment,
})
export const Objection = z.object({
  id: z.uuid(),
  partId: z.uuid(),
  receivedOn: day,
  result: ObjectionResult.nullable(),
  decidedOn: day.nullable(),
  restatedResult: Result.nullable(),
})
export const AdvicePart = z.object({
  id: z.uuid(),
  kind: PartKind,
  reasons: z.string(),
  periodFrom: day.nullable(),
  periodTo: day.nullable(),
  amountCents: z.int().nullable(),
  ground: Ground.nullable(),
  addressee: Addressee,
  decision: Decision.nullable(),
  objections: z.array(Objection),
  yours: z.boolean(),
})
export const Advice = z.object({
  id: z.uuid(),
  version: z.int(),
  status: AdviceStatus,
  author: Person,
  updatedAt: moment,
  reader: Person.nullable(),
  readAt: moment.nullable(),
  readerNote: z.string().nullable(),
  sentAt: moment.nullable(),
  parts: z.array(AdvicePart),
})
export const Outcome = z.object({
  result: Result,
  explanation: z.string().nullable(),
  carriedOutOn: day.nullable(),
  monthlyCents: z.int().nullable(),
  recoveredCents: z.int().nullable(),
  finedCents: z.int().nullable(),
  registered: z.boolean(),
  registeredIn: RegisteredIn.nullable(),
})
export const Lesson = z.object({ cause: Cause, aimsAt: Aim, proposal: z.string() })

/** The whole file, as somebody who may see it reads it. */
export const InvestigationFile = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    stage: Stage,
    scheme: z.string(),
    domain: Domain,
    purpose: InvestigationPurpose,
    legalBasis: LegalBasis,
    unit: z.string(),
    municipality: z.string(),
    lead: Person.nullable(),
    openedOn: day,
    closedOn: day.nullable(),
    result: Result.nullable(),
    fineInView: z.boolean(),
    noBreachSideEmptyBecause: z.string().nullable(),
    subject: z
      .object({
        kind: z.enum(['person', 'organisation']),
        id: z.uuid(),
        name: z.string().nullable(),
        birthDate: day.nullable(),
        kvkNumber: z.string().nullable(),
      })
      .nullable(),
    /** Null for a guest who was not invited on it */
    report: z.object({ id: z.uuid(), reference: z.string(), receivedOn: day, summary: z.string() }).nullable(),
    sealed: z.boolean(),
    /** How the asker comes to read this: by a part of their own in it, let in until a day, or as a guest on parts of it */
    reading: z.object({ kind: z.enum(['own', 'granted', 'guest']), until: day.nullable(), parts: z.array(FilePart).nullable() }),
    members: z.array(z.object({ person: Person, part: MemberPart })),
    conflicts: z.array(z.object({ person: Person, moment: ConflictMoment, knows: z.boolean(), at: moment })),
    /** Each time the file went back to an earlier stage, and why */
    stepsBack: z.array(z.object({ from: Stage, to: Stage, reason: z.string(), by: Person, at: moment })),
    questions: z.array(Question),
    methods: z.array(Method),
    homeVisits: z.array(HomeVisit),
    observationPlans: z.array(ObservationPlan),
    dataRequests: z.array(DataRequest),
    findings: z.array(Finding),
    hearings: z.array(Hearing),
    hearingWaiver: HearingWaiver.nullable(),
    weighing: Weighing.nullable(),
    advices: z.array(Advice),
    outcome: Outcome.nullable(),
    lesson: Lesson.nullable(),
    terms: z.array(TermOnFile),
    next: NextStep.nullable(),
    /** What the asker may do here now, so that the page shows only what works. */
    may: z.object({
      workOn: z.boolean(),
      assign: z.boolean(),
      readAlong: z.boolean(),
      decide: z.boolean(),
      authorise: z.boolean(),
      declareConflict: ConflictMoment.nullable(),
    }),
  })
  .meta({ id: 'InvestigationFile' })
export type InvestigationFile = z.output<typeof InvestigationFile>

/** A file on the subject of a report, as the page of that report links to it. */
export const RelatedInvestigation = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    scheme: z.string(),
    stage: Stage,
    openedOn: day,
    result: Result.nullable(),
    fromThisReport: z.boolean(),
  })
  .meta({ id: 'RelatedInvestigation' })
export type RelatedInvestigation = z.output<typeof RelatedInvestigation>
export const RelatedInvestigations = z.object({ investigations: z.array(RelatedInvestigation) }).meta({ id: 'RelatedInvestigations' })

/** What a newly opened investigation is called; whoever opened it may not be the one who works on it. */
export const InvestigationOpened = z.object({ id: z.uuid(), reference: z.string() }).meta({ id: 'InvestigationOpened' })

/** One line of the timeline; `investigationEventWords` and `reportEventWords` have the words for `action`. */
export const TimelineEvent = z
  .object({ seq: z.int(), at: moment, action: z.string(), actor: z.string().nullable(), facts: z.record(z.string(), z.unknown()) })
  .meta({ id: 'TimelineEvent' })
export const Timeline = pageOf(TimelineEvent).meta({ id: 'Timeline' })

/** What waits for the asker's decision. */
export const DecisionRow = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    scheme: z.string(),
    municipality: z.string(),
    subject: z.string().nullable(),
    sentOn: day,
    parts: z.array(PartKind),
    openParts: z.int(),
  })
  .meta({ id: 'DecisionRow' })
export const DecisionPage = pageOf(DecisionRow).meta({ id: 'DecisionPage' })
