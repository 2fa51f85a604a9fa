import { z } from 'zod'
import { Addressee } from '#modules/staff/contract.ts'
import {
  Aim,
  Attendance,
  Cause,
  Choice,
  ConflictMoment,
  Culpability,
  FindingKind,
  Ground,
  HearingException,
  HearingPurpose,
  HearingWay,
  InvestigationPurpose,
  LegalBasis,
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

const MOST_WORDS = 8000
/** A sentence that has to say something: refused when empty or a mere token. */
const sentence = (least = 10) => z.string().trim().min(least).max(MOST_WORDS)
const day = z.iso.date()
const time = z.iso.time({ precision: -1 })
const cents = z.int().min(0).max(100_000_000_00)
/** When the writer last saw this part; refused when a colleague changed it since (null: it was not there yet). */
const seen = z.iso.datetime().nullable()

/** `part` is the id of a part of the file: a question, a method, a home visit, a finding and so on. */
export const PartParams = z.object({ id: z.uuid(), part: z.uuid() })

export const OpenInvestigation = z.object({
  reportId: z.uuid(),
  purpose: InvestigationPurpose,
  legalBasis: LegalBasis,
  /** Null leaves the file with the coordinator to assign. */
  leadId: z.uuid().nullable(),
})
export const AssignLead = z.object({ leadId: z.uuid() })
export const AddColleague = z.object({ accountId: z.uuid() })
export const DeclareConflict = z.object({
  moment: ConflictMoment,
  knows: z.boolean(),
  explanation: z.string().trim().max(MOST_WORDS).optional(),
})
export const MoveStage = z.object({ to: Stage, reason: z.string().trim().max(MOST_WORDS).optional() })

export const AskQuestion = z.object({ question: sentence() })
export const AnswerQuestion = z.object({ question: sentence(), answer: z.string().trim().max(MOST_WORDS).nullable() })

export const PlanMethod = z.object({ step: MethodStep, goal: sentence(), whyNotLighter: z.string().trim().max(MOST_WORDS).optional() })
export const CompleteMethod = z.object({ doneOn: day, result: sentence() })
export const SetMethodAside = z.object({ because: sentence() })

export const PlanHomeVisit = z.object({
  regime: Regime,
  ground: z.string().trim().max(MOST_WORDS).optional(),
  groundKnownOn: day.optional(),
  lighterMeans: sentence(),
  announced: z.boolean(),
  unannouncedBecause: z.string().trim().max(MOST_WORDS).optional(),
  plannedOn: day,
  staff: z.array(z.uuid()).max(4),
})
export const RecordHomeVisit = z.object({
  visitedOn: day,
  startedAt: time,
  endedAt: time,
  toldPurpose: z.boolean(),
  toldConsequence: z.boolean(),
  consentGiven: z.boolean(),
  consentHow: z.enum(['signed', 'spoken']).nullable(),
  rooms: z.array(z.object({ room: z.string().trim().min(2).max(80), consent: z.boolean() })).max(20),
})
export const WithdrawConsent = z.object({ withdrawnAt: time })
export const SendVisitCopy = z.object({ sentOn: day })
export const CancelHomeVisit = z.object({ because: sentence() })

export const PlanObservations = z.object({
  reason: sentence(20),
  lighterMeans: sentence(),
  place: sentence(3),
  most: z.int().min(1).max(100),
  until: day,
  hours: sentence(3),
})
export const RecordObservation = z.object({ observedOn: day, fromTime: time, toTime: time, place: sentence(3), fact: sentence() })

export const AskThirdParty = z.object({ body: sentence(2), article: sentence(3), what: sentence(), necessity: sentence(), askedOn: day })
export const RecordThirdPartyAnswer = z.object({ receivedOn: day, answer: sentence(3) })

export const RecordFinding = z.object({
  kind: FindingKind,
  supports: Supports,
  content: sentence(),
  source: sentence(3),
  foundOn: day,
  homeVisitId: z.uuid().optional(),
  /** When it was seen during that visit; needed when the consent was withdrawn, and only what was seen before counts. */
  seenAt: time.optional(),
})
export const WithdrawFinding = z.object({ because: sentence() })
export const ExplainEmptyNoBreachSide = z.object({ reason: sentence(20).nullable() })
export const RecordReply = z.object({ putOn: day, reply: sentence(2), weighed: sentence() })

export const SetFineInView = z.object({ inView: z.boolean() })
export const InviteToHearing = z.object({
  purpose: HearingPurpose,
  invitedOn: day,
  plannedAt: z.iso.datetime({ offset: true }),
  way: HearingWay,
  rightsNotice: z.boolean(),
  interpreter: z.string().trim().max(200).optional(),
  helper: z.string().trim().max(200).optional(),
})
/** The moment at which the right to silence was told; the speaker is who records it. */
export const RecordCaution = z.object({ cautionAt: z.iso.datetime({ offset: true }) })
export const RecordAttendance = z.object({ attendance: Attendance, heldOn: day.nullable() })
export const RecordNoShowStep = z.object({ step: NoShowStep, doneOn: day, result: sentence(3) })
export const RecordStatement = z.object({ statement: sentence(10) })
export const SendHearingReport = z.object({ sentOn: day })
export const RecordCorrection = z.object({ correction: z.string().trim().max(MOST_WORDS).nullable(), agreedOn: day })
export const WaiveHearing = z.object({ exception: HearingException, reasons: sentence(40) })

export const Weigh = z.object({
  seen,
  suitable: sentence(),
  necessary: sentence(),
  balanced: sentence(),
  circumstances: sentence(),
  consequences: sentence(),
  ownShare: sentence(),
  helpOffered: sentence(3),
  /** Wmo and Youth Act: how the care goes on, whatever is decided */
  careContinuity: sentence().nullable().default(null),
  culpability: Culpability,
  culpabilityFacts: sentence(),
  disadvantageCents: cents.nullable(),
  prosecutorAskedOn: day.nullable(),
  prosecutorAnswer: z.enum(['waives', 'prosecutes']).nullable(),
})

export const AdvicePartDraft = z.object({
  kind: PartKind,
  reasons: sentence(),
  periodFrom: day.nullable(),
  periodTo: day.nullable(),
  amountCents: cents.nullable(),
  ground: Ground.nullable().default(null),
  addressee: Addressee,
})
export const DraftAdvice = z.object({ seen, parts: z.array(AdvicePartDraft).min(1).max(12) })
export const SubmitAdvice = z.object({ readerId: z.uuid() })
export const ReadAdvice = z.object({ agrees: z.boolean(), note: z.string().trim().max(MOST_WORDS).optional() })

export const Decide = z.object({
  partId: z.uuid(),
  choice: Choice,
  deviatesTo: PartKind.nullable(),
  amountCents: cents.nullable(),
  /** Of what is decided instead; without it the ground of the advised part */
  ground: Ground.nullable().default(null),
  reasons: z.string().trim().max(MOST_WORDS).optional(),
})
export const RecordObjection = z.object({ partId: z.uuid(), receivedOn: day })
export const DecideObjection = z.object({ result: ObjectionResult, decidedOn: day, restatedResult: Result.nullable() })

export const RecordOutcome = z.object({
  result: Result,
  explanation: z.string().trim().max(MOST_WORDS).optional(),
  carriedOutOn: day.nullable(),
  monthlyCents: cents.nullable(),
  recoveredCents: cents.nullable(),
  finedCents: cents.nullable(),
  registered: z.boolean(),
  registeredIn: RegisteredIn.nullable(),
})
export const RecordLesson = z.object({ cause: Cause, aimsAt: Aim, proposal: sentence(3) })

export type OpenInvestigation = z.output<typeof OpenInvestigation>
export type DeclareConflict = z.output<typeof DeclareConflict>
export type MoveStage = z.output<typeof MoveStage>
export type PlanMethod = z.output<typeof PlanMethod>
export type PlanHomeVisit = z.output<typeof PlanHomeVisit>
export type RecordHomeVisit = z.output<typeof RecordHomeVisit>
export type PlanObservations = z.output<typeof PlanObservations>
export type RecordObservation = z.output<typeof RecordObservation>
export type AskThirdParty = z.output<typeof AskThirdParty>
export type RecordFinding = z.output<typeof RecordFinding>
export type InviteToHearing = z.output<typeof InviteToHearing>
export type Weigh = z.output<typeof Weigh>
export type DraftAdvice = z.output<typeof DraftAdvice>
export type Decide = z.output<typeof Decide>
export type RecordOutcome = z.output<typeof RecordOutcome>
export type RecordLesson = z.output<typeof RecordLesson>
export type RecordReply = z.output<typeof RecordReply>
export type RecordAttendance = z.output<typeof RecordAttendance>
export type RecordNoShowStep = z.output<typeof RecordNoShowStep>
export type SendHearingReport = z.output<typeof SendHearingReport>
export type RecordCorrection = z.output<typeof RecordCorrection>
export type WaiveHearing = z.output<typeof WaiveHearing>
export type ReadAdvice = z.output<typeof ReadAdvice>
export type RecordObjection = z.output<typeof RecordObjection>
export type DecideObjection = z.output<typeof DecideObjection>
export type AdvicePartDraft = z.output<typeof AdvicePartDraft>
