import { z } from 'zod'
import { valuesOf } from '#platform/contract/words.ts'
import { AtRisk, RepresentativeRole, SafetyStepKind, SuspensionEnd, SuspensionGround, SuspensionState } from './closed-lists.ts'
import {
  addresseeWarningWords,
  factOriginWords,
  letterShareWords,
  suspensionPaperWords,
  suspensionScopeWords,
  urgencyExceptionWords,
  withheldDecisionWords,
} from './suspension-words.ts'

const day = z.iso.date()
const moment = z.iso.datetime()
const who = z.object({ id: z.uuid(), name: z.string() })
const revision = z.int()
/** A day of the past, or today: what was done */
const doneOn = day
const reasons = z.string().trim().min(10).max(4000)

export const SuspensionScope = z.enum(valuesOf(suspensionScopeWords))
export const UrgencyException = z.enum(valuesOf(urgencyExceptionWords))
export type UrgencyException = z.output<typeof UrgencyException>
export const WithheldDecision = z.enum(valuesOf(withheldDecisionWords))
export const SuspensionPaper = z.enum(valuesOf(suspensionPaperWords))
export type SuspensionPaper = z.output<typeof SuspensionPaper>

export const FactOrigin = z.enum(valuesOf(factOriginWords))
export type FactOrigin = z.output<typeof FactOrigin>
export const LetterShare = z.enum(valuesOf(letterShareWords))
export type LetterShare = z.output<typeof LetterShare>
export const AddresseeWarning = z.enum(valuesOf(addresseeWarningWords))
export type AddresseeWarning = z.output<typeof AddresseeWarning>
export const LetterMoment = z.enum(['decision', 'end'])
export type LetterMoment = z.output<typeof LetterMoment>
export const Addressed = z.enum(['holder', 'representative'])
export type Addressed = z.output<typeof Addressed>

/** A reporter trusted the municipality with a name, and another client knows nothing of the letter: neither is named as a source, ever. */
export const staysUnnamed = (cameFrom: FactOrigin | null): boolean => cameFrom === 'report' || cameFrom === 'other-client'

/** A fact on which a suspension rests: what, from where, and how somebody else can see it. */
export const SuspensionFact = z
  .object({
    fact: z.string().trim().min(10).max(2000),
    source: z.string().trim().min(3).max(300),
    howChecked: z.string().trim().min(5).max(1000),
    /** Null while nobody said so: then the letter does not name the source */
    cameFrom: FactOrigin.nullable().default(null),
    /** Whether the letter to the budget holder names the source */
    sourceNamed: z.boolean().default(false),
    /** Why not: for who decides, and in no letter */
    unnamedBecause: z.string().trim().min(10).max(500).nullable().default(null),
  })
  .meta({ id: 'SuspensionFact' })
export type SuspensionFact = z.output<typeof SuspensionFact>

/** Begins a suspension: for one budget holder, one budget and agreements of it. */
export const DraftSuspension = z.object({
  holderId: z.uuid(),
  budgetId: z.uuid(),
  agreementIds: z.array(z.uuid()).min(1).max(50),
})
export type DraftSuspension = z.output<typeof DraftSuspension>

/** Everything that the one who works on the file writes. What is still missing may be missing until it is proposed. */
export const WriteSuspension = z.object({
  revision,
  agreementIds: z.array(z.uuid()).min(1).max(50),
  scope: SuspensionScope,
  partDescription: z.string().trim().max(500).default(''),
  ground: SuspensionGround.nullable().default(null),
  reasons: z.string().trim().max(8000).default(''),
  facts: z.array(SuspensionFact).max(40),
  continuity: z.string().trim().max(4000).default(''),
  continuesBy: z.string().trim().max(200).default(''),
  continuesFrom: day.nullable().default(null),
  lighterMeans: z.string().trim().max(4000).default(''),
  consequences: z.string().trim().max(4000).default(''),
  heardOn: day.nullable().default(null),
  view: z.string().trim().min(2).max(8000).nullable().default(null),
  viewWeighed: z.string().trim().min(10).max(4000).nullable().default(null),
  urgencyException: UrgencyException.nullable().default(null),
  urgencyReasons: z.string().trim().min(40).max(4000).nullable().default(null),
  proposedFrom: day.nullable().default(null),
})
export type WriteSuspension = z.output<typeof WriteSuspension>

export const OnRevision = z.object({ revision })
export const WithdrawSuspension = z.object({ revision, because: z.string().trim().min(10).max(1000) })
export const AnswerConflict = z.object({ knows: z.boolean(), explanation: z.string().trim().max(1000).default('') })
export const DecideSuspension = z.object({
  revision,
  choice: z.enum(['suspend', 'not-suspend', 'send-back']),
  reasons: reasons.nullable().default(null),
})
export type DecideSuspension = z.output<typeof DecideSuspension>
export const RecordDay = z.object({ revision, on: doneOn })
export const ConfirmSuspension = z.object({
  revision,
  on: doneOn,
  /** What the SVB says that it did */
  as: z.string().trim().min(2).max(200),
  startsOn: day,
})
export type ConfirmSuspension = z.output<typeof ConfirmSuspension>
export const ProposeEnd = z.object({
  revision,
  kind: SuspensionEnd,
  reasons,
  /** For every withheld payment, unless payments resume: then all are paid */
  withheld: z
    .array(z.object({ id: z.uuid(), decision: WithheldDecision, because: z.string().trim().max(2000).default('') }))
    .max(500)
    .default([]),
})
export type ProposeEnd = z.output<typeof ProposeEnd>
export const DecideEnd = z.object({ revision, choice: z.enum(['agree', 'send-back']), reasons: reasons.nullable().default(null) })
export type DecideEnd = z.output<typeof DecideEnd>
export const AddWithheld = z.object({
  agreementId: z.uuid(),
  periodFrom: day,
  periodTo: day,
  amountCents: z.int().min(1).max(100_000_000),
  source: z.string().trim().min(3).max(200),
})
export type AddWithheld = z.output<typeof AddWithheld>
/** Paid on a day, or by a payment that was read in: one of both. */
export const PayWithheld = z.object({ paidOn: day.nullable().default(null), paymentId: z.uuid().nullable().default(null) })
export type PayWithheld = z.output<typeof PayWithheld>

/** Who gets the letter of the decision, or of the end: a reason where that is not what the rule proposes, and for every warning. */
export const ChooseAddressees = z.object({
  revision,
  addressees: z
    .array(
      z.object({
        who: Addressed,
        gets: LetterShare,
        address: z.string().trim().max(300).default(''),
        because: z.string().trim().min(10).max(1000).nullable().default(null),
      }),
    )
    .min(1)
    .max(2),
})
export type ChooseAddressees = z.output<typeof ChooseAddressees>

export const Addressee = z
  .object({
    who: Addressed,
    name: z.string(),
    /** In which capacity somebody acts for the budget holder; null for the budget holder */
    capacity: RepresentativeRole.nullable(),
    address: z.string(),
    /** What the rule proposes, and the articles that it rests on */
    proposed: LetterShare,
    source: z.string(),
    gets: LetterShare,
    warnings: z.array(AddresseeWarning),
    because: z.string().nullable(),
    /** Whether the letter was made, and still says what stands now */
    made: z.enum(['not', 'current', 'outdated']),
  })
  .meta({ id: 'Addressee' })
export type Addressee = z.output<typeof Addressee>

/** Who gets a letter: as the rule proposes it until somebody chose, and as it stood once it was sent. */
export const SuspensionLetter = z
  .object({
    moment: LetterMoment,
    /** `proposed`: it can go as it is; `needs-choice`: somebody has to say why; `sent`: it stands still */
    state: z.enum(['proposed', 'needs-choice', 'chosen', 'sent']),
    addressees: z.array(Addressee),
  })
  .meta({ id: 'SuspensionLetter' })
export type SuspensionLetter = z.output<typeof SuspensionLetter>

const Agreement = z.object({
  id: z.uuid(),
  reference: z.string(),
  providerId: z.uuid(),
  provider: z.string(),
  validFrom: day,
  validTo: day.nullable(),
})
export const Withheld = z
  .object({
    id: z.uuid(),
    agreementId: z.uuid(),
    provider: z.string(),
    periodFrom: day,
    periodTo: day,
    amountCents: z.int(),
    source: z.string(),
    fromClaim: z.boolean(),
    decision: WithheldDecision.nullable(),
    because: z.string().nullable(),
    paidOn: day.nullable(),
    /** Payments read in for the same agreement after it was withheld, that may be this one */
    payments: z.array(z.object({ id: z.uuid(), paidOn: day, amountCents: z.int() })),
  })
  .meta({ id: 'Withheld' })
export type Withheld = z.output<typeof Withheld>

/** How far the term has run. */
export const SuspensionTerm = z.object({
  startsOn: day,
  /** The last day on which payments may be suspended */
  endsOn: day,
  /** The week that runs now, from 1 */
  week: z.int(),
  weeks: z.int(),
  daysLeft: z.int(),
  over: z.boolean(),
})
export type SuspensionTerm = z.output<typeof SuspensionTerm>

export const Suspension = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    state: SuspensionState,
    /** The file: null for who decides and sees no more of it than this */
    file: z.object({ id: z.uuid(), reference: z.string() }).nullable(),
    law: z.enum(['wmo', 'youth-act']),
    /** How long the regulation allows, in the words of the parameter */
    longest: z.object({ weeks: z.int(), source: z.string() }),
    holder: z.object({ id: z.uuid(), name: z.string().nullable(), birthDate: day.nullable() }),
    budget: z.object({ id: z.uuid(), reference: z.string(), product: z.string(), validFrom: day, validTo: day }).nullable(),
    agreements: z.array(Agreement),
    /** For who writes: every agreement of the budget, to choose from */
    otherAgreements: z.array(Agreement),
    scope: SuspensionScope,
    partDescription: z.string(),
    ground: SuspensionGround.nullable(),
    reasons: z.string(),
    facts: z.array(SuspensionFact),
    safety: z.object({
      judged: AtRisk.nullable(),
      steps: z.array(z.object({ kind: SafetyStepKind, dueOn: day, doneOn: day.nullable() })),
    }),
    continuity: z.string(),
    continuesBy: z.string(),
    continuesFrom: day.nullable(),
    lighterMeans: z.string(),
    consequences: z.string(),
    heardOn: day.nullable(),
    view: z.string().nullable(),
    viewWeighed: z.string().nullable(),
    urgencyException: UrgencyException.nullable(),
    urgencyReasons: z.string().nullable(),
    proposedFrom: day.nullable(),
    proposedBy: who.nullable(),
    proposedAt: moment.nullable(),
    decision: z.object({ by: who, at: moment, reasons: z.string().nullable() }).nullable(),
    letterSentOn: day.nullable(),
    providerToldOn: day.nullable(),
    askedSvbOn: day.nullable(),
    askedDigest: z.string().nullable(),
    confirmedOn: day.nullable(),
    confirmedAs: z.string().nullable(),
    term: SuspensionTerm.nullable(),
    end: z.object({ kind: SuspensionEnd, reasons: z.string(), by: who, decidedBy: who.nullable(), endedOn: day.nullable() }).nullable(),
    endAskedSvbOn: day.nullable(),
    endConfirmedOn: day.nullable(),
    withdrawnBecause: z.string().nullable(),
    withheld: z.array(Withheld),
    /** For who works on the file, once it was decided */
    letters: z.array(SuspensionLetter),
    /** Whether the letters say whom to call, and where an objection goes */
    senderKnown: z.boolean(),
    returns: z.array(z.object({ moment: z.enum(['decision', 'end']), because: z.string(), by: who, at: moment })),
    /** What the asker may do: works on the file, or decides. `knows`: null while not asked. */
    works: z.boolean(),
    decides: z.boolean(),
    knows: z.boolean().nullable(),
    proposedEnd: z.boolean(),
    /** The kinds of end that the asker holds a mandate for */
    mandates: z.array(z.string()),
    /** The codes of what keeps a draft from being proposed */
    missing: z.array(z.string()),
    revision,
  })
  .meta({ id: 'Suspension' })
export type Suspension = z.output<typeof Suspension>

/** One suspension in a list. */
export const SuspensionLine = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    state: SuspensionState,
    holder: z.string().nullable(),
    product: z.string(),
    end: SuspensionEnd.nullable(),
    proposedOn: day.nullable(),
    term: SuspensionTerm.nullable(),
    /** Withheld payments that are to be paid and are not yet */
    unpaid: z.int(),
  })
  .meta({ id: 'SuspensionLine' })
export type SuspensionLine = z.output<typeof SuspensionLine>

export const SuspensionsOfFile = z.object({
  rows: z.array(SuspensionLine),
  works: z.boolean(),
  /** Whose budgets and agreements a suspension can be about */
  holders: z.array(
    z.object({
      id: z.uuid(),
      name: z.string().nullable(),
      budgets: z.array(
        z.object({
          id: z.uuid(),
          reference: z.string(),
          product: z.string(),
          validFrom: day,
          validTo: day,
          agreements: z.array(Agreement),
        }),
      ),
    }),
  ),
})
export type SuspensionsOfFile = z.output<typeof SuspensionsOfFile>
export const SuspensionLines = z.object({ rows: z.array(SuspensionLine), next: z.string().nullable() })
export type SuspensionLines = z.output<typeof SuspensionLines>
