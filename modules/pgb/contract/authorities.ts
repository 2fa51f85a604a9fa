import { z } from 'zod'
import { pageOf } from '#platform/contract/page.ts'
import { valuesOf } from '#platform/contract/words.ts'
import {
  authorityGroundWords,
  authorityStepKindWords,
  payerWords,
  receiptGroundWords,
  sendStateWords,
  warningStateWords,
} from './authority-words.ts'

const day = z.iso.date()
const moment = z.iso.datetime()
const Colleague = z.object({ id: z.uuid(), name: z.string() })
const Provider = z.object({ id: z.uuid(), name: z.string() })
const sentence = (least: number, most: number) => z.string().trim().min(least).max(most)
const checked = z.literal(true, 'Kijk of er geen medische gegevens in staan, en vink dit aan.')

export type AuthorityStepKind = keyof typeof authorityStepKindWords
export const AuthorityStepKind = z.enum(valuesOf(authorityStepKindWords))
export type AuthorityGround = keyof typeof authorityGroundWords
export const AuthorityGround = z.enum(valuesOf(authorityGroundWords))
export type SendState = keyof typeof sendStateWords
export const SendState = z.enum(valuesOf(sendStateWords))
export type WarningState = keyof typeof warningStateWords
export const WarningState = z.enum(valuesOf(warningStateWords))
export type Payer = keyof typeof payerWords
export const Payer = z.enum(valuesOf(payerWords))
export type ReceiptGround = keyof typeof receiptGroundWords
export const ReceiptGround = z.enum(valuesOf(receiptGroundWords))

export const WriteAuthorityStep = z.object({
  provider: z.uuid(),
  kind: AuthorityStepKind,
  ground: AuthorityGround,
  reason: sentence(20, 4000),
  gives: sentence(5, 2000),
  withoutMedical: checked,
})
export type WriteAuthorityStep = z.output<typeof WriteAuthorityStep>
export const SendAuthorityStep = z.object({ sentOn: day, theirReference: z.string().trim().max(60).default('') })
export type SendAuthorityStep = z.output<typeof SendAuthorityStep>
export const AnswerOfAuthority = z.object({ answeredOn: day, answer: sentence(5, 4000) })
export type AnswerOfAuthority = z.output<typeof AnswerOfAuthority>
export const WithdrawFromAuthority = z.object({ because: sentence(5, 500) })
export type WithdrawFromAuthority = z.output<typeof WithdrawFromAuthority>

/** What somebody writes for the IKZ; counts and amounts come from the file itself (Besluit art. 3.2). */
export const WriteIkzSubmission = z.object({
  provider: z.uuid(),
  reason: sentence(40, 4000),
  legalPerson: z.string().trim().max(2000).default(''),
  trade: z.string().trim().max(2000).default(''),
  careType: sentence(3, 500),
  running: z.string().trim().max(2000).default(''),
  finished: z.string().trim().max(2000).default(''),
  decisions: z.int().min(0).max(100_000),
  benchmark: z.string().trim().max(2000).default(''),
  withoutMedical: checked,
})
export type WriteIkzSubmission = z.output<typeof WriteIkzSubmission>

/** The data of Besluit art. 3.2: of clients only how many. */
export const IkzContent = WriteIkzSubmission.omit({ provider: true, withoutMedical: true }).extend({
  identity: z.object({ name: z.string(), kvk: z.string().nullable(), agb: z.string().nullable() }),
  domain: z.enum(['wmo', 'youth-act']),
  clients: z.int(),
  agreements: z.int(),
  years: z.array(z.object({ year: z.int(), claimedCents: z.int(), paidCents: z.int() })),
})
export type IkzContent = z.output<typeof IkzContent>

/** When it went, and that the provider knows, or why not (Besluit art. 2.4). */
export const SendIkzSubmission = z.object({
  sentOn: day,
  informedOn: day.optional(),
  notInformedBecause: sentence(10, 2000).optional(),
  aggravatedBecause: sentence(10, 2000).optional(),
})
export type SendIkzSubmission = z.output<typeof SendIkzSubmission>

/** The yearly look at a submission with seriously aggravating circumstances (Besluit art. 2.5): it stays another year, or it goes. */
/** The look that was due when it was seen: a second window does not look at the year after it by accident. */
export const LookAtIkz = z.object({ dueOn: day, choice: z.enum(['keep', 'destroy']), reason: sentence(10, 2000) })

export const RecordConviction = z.object({ provider: z.uuid(), conviction: sentence(40, 8000), convincedOn: day })
export type RecordConviction = z.output<typeof RecordConviction>
export const SubmitWarning = z.object({ supervisor: z.uuid(), facts: sentence(40, 8000) })
export type SubmitWarning = z.output<typeof SubmitWarning>
export const AnswerWarning = z.object({ agrees: z.boolean(), reasons: sentence(20, 4000) })
export type AnswerWarning = z.output<typeof AnswerWarning>
export const TellInspectorate = z.object({ toldOn: day })
export type TellInspectorate = z.output<typeof TellInspectorate>
export const RegisterWarning = z.object({
  informedOn: day.optional(),
  notInformedBecause: sentence(10, 2000).optional(),
  registeredOn: day,
  standsUntil: day,
  standsGround: sentence(5, 300),
})
export type RegisterWarning = z.output<typeof RegisterWarning>

export const RecordReceipt = z.object({
  receivedOn: day,
  cents: z.int().min(1).max(100_000_000_00),
  payer: Payer,
  ground: ReceiptGround,
  sourceSystem: sentence(2, 60),
  note: z.string().trim().max(1000).default(''),
})
export type RecordReceipt = z.output<typeof RecordReceipt>

const sending = {
  id: z.uuid(),
  provider: Provider,
  state: SendState,
  writtenBy: Colleague,
  writtenAt: moment,
  approvedBy: Colleague.nullable(),
  approvedAt: moment.nullable(),
  sentOn: day.nullable(),
  withdrawnBecause: z.string().nullable(),
  /** Whether the asker may approve it now */
  mayApprove: z.boolean(),
}
export const AuthorityStep = z.object({
  ...sending,
  kind: AuthorityStepKind,
  ground: AuthorityGround,
  reason: z.string(),
  gives: z.string(),
  theirReference: z.string(),
  answeredOn: day.nullable(),
  answer: z.string().nullable(),
})
export type AuthorityStep = z.output<typeof AuthorityStep>
export const IkzSubmission = z.object({
  ...sending,
  /** Null once it was destroyed */
  content: IkzContent.nullable(),
  informedOn: day.nullable(),
  notInformedBecause: z.string().nullable(),
  aggravatedBecause: z.string().nullable(),
  keepUntil: day.nullable(),
  /** With seriously aggravating circumstances: when somebody looks whether it must stay */
  looks: z.array(day),
  /** The look that is due now, and whether the asker does it; null when there is none */
  lookDue: day.nullable(),
  mayLook: z.boolean(),
  /** Yearly looks that were done, the newest first */
  looked: z.array(z.object({ dueOn: day, on: day, by: Colleague, keeps: z.boolean(), reason: z.string() })),
})
export type IkzSubmission = z.output<typeof IkzSubmission>
export const Warning = z.object({
  id: z.uuid(),
  provider: Provider,
  state: WarningState,
  conviction: z.string(),
  convincedBy: Colleague,
  convincedOn: day,
  check: z
    .object({
      supervisor: Colleague,
      facts: z.string(),
      submittedAt: moment,
      agrees: z.boolean().nullable(),
      reasons: z.string().nullable(),
      toldIgjOn: day.nullable(),
    })
    .nullable(),
  informedOn: day.nullable(),
  notInformedBecause: z.string().nullable(),
  registeredOn: day.nullable(),
  standsUntil: day.nullable(),
  standsGround: z.string().nullable(),
  withdrawnBecause: z.string().nullable(),
})
export type Warning = z.output<typeof Warning>
export const Receipt = z.object({
  id: z.uuid(),
  receivedOn: day,
  cents: z.int(),
  payer: Payer,
  ground: ReceiptGround,
  sourceSystem: z.string(),
  note: z.string(),
  corrects: z.uuid().nullable(),
  corrected: z.boolean(),
  recordedBy: Colleague,
})
export type Receipt = z.output<typeof Receipt>

/** Everything that leaves the file for an authority, and the money that came back. */
export const Authorities = z
  .object({
    providers: z.array(Provider),
    supervisors: z.array(Colleague),
    steps: z.array(AuthorityStep),
    submissions: z.array(IkzSubmission),
    warnings: z.array(Warning),
    receipts: z.array(Receipt),
    /** What the outcome of the file says is to be paid back; null: nothing was settled yet */
    settledCents: z.int().nullable(),
    receivedCents: z.int(),
  })
  .meta({ id: 'Authorities' })
export type Authorities = z.output<typeof Authorities>

/** What a supervisor reads: facts without names. */
export const WarningCheck = z.object({
  id: z.uuid(),
  investigationId: z.uuid(),
  facts: z.string(),
  submittedBy: Colleague,
  submittedAt: moment,
  agrees: z.boolean().nullable(),
})
export type WarningCheck = z.output<typeof WarningCheck>
export const WarningChecks = pageOf(WarningCheck).meta({ id: 'WarningChecks' })
export type WarningChecks = z.output<typeof WarningChecks>
