import { z } from 'zod'
import { pageOf } from '#platform/contract/page.ts'
import { valuesOf } from '#platform/contract/words.ts'
import { AgreementUnit, ClaimState, ImportContent, ProviderKind, TariffKind } from './closed-lists.ts'
import {
  checkKindWords,
  checkOutcomeWords,
  importStateWords,
  moneyColumnWords,
  moneyProblemWords,
  stayKindWords,
  stayReasonWords,
} from './money-words.ts'

const day = z.iso.date()
const cents = z.int()

export const BIGGEST_MONEY_FILE = 64 * 1024 * 1024
export const MOST_MONEY_LINES = 250_000
export const MOST_MONEY_COLUMNS = 60
/** Wrong lines that are told one by one */
export const SHOWN_PROBLEMS = 200

export type MoneyColumn = keyof typeof moneyColumnWords
export const MoneyColumn = z.enum(valuesOf(moneyColumnWords))
export type MoneyProblemKind = keyof typeof moneyProblemWords
export const MoneyProblemKind = z.enum(valuesOf(moneyProblemWords))
export type StayKind = keyof typeof stayKindWords
export const StayKind = z.enum(valuesOf(stayKindWords))
export type CheckKind = keyof typeof checkKindWords
export const CheckKind = z.enum(valuesOf(checkKindWords))
export type CheckOutcome = keyof typeof checkOutcomeWords
export const CheckOutcome = z.enum(valuesOf(checkOutcomeWords))

interface Columns {
  needed: readonly MoneyColumn[]
  optional: readonly MoneyColumn[]
}
/** Which columns each content has; of `oneOf` at least one is needed. */
export const moneyColumns: Readonly<Record<ImportContent, Columns & { oneOf?: readonly MoneyColumn[] }>> = {
  budgets: {
    needed: ['bsn', 'reference', 'from', 'to', 'amount'],
    optional: ['surname', 'birthDate', 'law', 'productCode', 'product', 'tariffKind'],
  },
  agreements: {
    needed: ['reference', 'provider', 'from'],
    oneOf: ['bsn', 'budget'],
    optional: ['surname', 'birthDate', 'kvk', 'agb', 'providerKind', 'unit', 'tariff', 'hoursPerWeek', 'to', 'endedOn'],
  },
  claims: { needed: ['agreement', 'reference', 'from', 'to', 'amount'], optional: ['bsn', 'hours', 'submittedOn', 'state'] },
  payments: { needed: ['agreement', 'reference', 'paidOn', 'amount', 'iban'], optional: ['bsn', 'claim', 'from', 'to', 'accountName'] },
}

/** Which heading of a file is which column; what the file does not have is left out. */
export const MoneyMapping = z.partialRecord(MoneyColumn, z.string().min(1).max(200)).meta({ id: 'MoneyMapping' })
export type MoneyMapping = z.output<typeof MoneyMapping>

/** Which needed columns a mapping does not point out. */
export function missingColumns(content: ImportContent, mapping: MoneyMapping, heading: readonly string[]): MoneyColumn[] {
  const has = (column: MoneyColumn) => {
    const named = mapping[column]
    return named !== undefined && heading.includes(named)
  }
  const { needed, oneOf = [] } = moneyColumns[content]
  return [...needed.filter((column) => !has(column)), ...(oneOf.length > 0 && !oneOf.some(has) ? oneOf.slice(0, 1) : [])]
}

const SourceSystem = z.string().trim().min(2, 'Vul in uit welk systeem het bestand komt.').max(60)

/** What goes with a file: what it is, where it comes from and, once known, how to read it. */
export const MoneyErrand = z.object({
  content: ImportContent,
  sourceSystem: SourceSystem,
  mapping: MoneyMapping.optional(),
  /** Why people who are not in the investigation yet belong to it: they become budget holders. Left out: their lines are not taken over */
  addHoldersBecause: z
    .string()
    .trim()
    .min(10, 'Leg in minstens 10 tekens uit waarom deze mensen bij het onderzoek horen.')
    .max(1000)
    .optional(),
  /** How many lines there were when it was checked, to say how far taking it over is */
  lines: z.int().min(0).max(MOST_MONEY_LINES).optional(),
})
export type MoneyErrand = z.output<typeof MoneyErrand>

/** How far taking a file over is. */
export const ImportState = z.enum(valuesOf(importStateWords))
export type ImportState = z.output<typeof ImportState>

export const MoneyProblem = z.object({ line: z.int(), column: z.string().nullable(), kind: MoneyProblemKind }).meta({ id: 'MoneyProblem' })
export type MoneyProblem = z.output<typeof MoneyProblem>

/** A file that was read and not kept: its heading, first lines, and what its columns are taken for. */
export const MoneyFile = z
  .object({
    heading: z.array(z.string()),
    first: z.array(z.array(z.string())),
    mapping: MoneyMapping,
    /** As it was said the last time */
    kept: z.boolean(),
  })
  .meta({ id: 'MoneyFile' })
export type MoneyFile = z.output<typeof MoneyFile>

/** What would come of a file. */
export const MoneyPreview = z
  .object({
    lines: z.int(),
    add: z.int(),
    known: z.int(),
    wrong: z.int(),
    /** Sum of what would be added; of agreements null */
    cents: cents.nullable(),
    /** People who are not in the investigation, on lines that are right otherwise */
    strangers: z.int(),
    problems: z.array(MoneyProblem),
  })
  .meta({ id: 'MoneyPreview' })
export type MoneyPreview = z.output<typeof MoneyPreview>

export const StayReason = z.enum(valuesOf(stayReasonWords))
export type StayReason = z.output<typeof StayReason>

export const MoneyImport = z
  .object({
    id: z.uuid(),
    content: ImportContent,
    sourceSystem: z.string(),
    lines: z.int(),
    added: z.int(),
    known: z.int(),
    refused: z.int(),
    /** SHA-256 of the file, in hexadecimal */
    digest: z.string(),
    importedBy: z.string(),
    importedAt: z.string(),
    takenBack: z.object({ by: z.string(), at: z.string(), because: z.string() }).nullable(),
    /** Who is in the investigation by this file, and what else rests on them: then they stay when it is taken back */
    clients: z.array(z.object({ holderId: z.uuid(), reasons: z.array(StayReason) })),
  })
  .meta({ id: 'MoneyImport' })
export type MoneyImport = z.output<typeof MoneyImport>
export const MoneyImports = z.array(MoneyImport)
export const MoneyImportResult = MoneyImport.extend({ problems: z.array(MoneyProblem) }).meta({ id: 'MoneyImportResult' })
export type MoneyImportResult = z.output<typeof MoneyImportResult>

/** A file that is taken over in the background. */
export const ImportRun = z
  .object({
    id: z.uuid(),
    content: ImportContent,
    sourceSystem: z.string(),
    state: ImportState,
    lines: z.int().nullable(),
    readLines: z.int(),
    /** What it became */
    importId: z.uuid().nullable(),
    /** Why it was refused, as a code */
    failedBecause: z.string().nullable(),
    askedBy: z.string(),
    askedAt: z.string(),
  })
  .meta({ id: 'ImportRun' })
export type ImportRun = z.output<typeof ImportRun>
export const ImportRuns = z.array(ImportRun)

/** Whether a file waits to be taken over, or is. */
export const inHand = ({ state }: Pick<ImportRun, 'state'>): boolean => state === 'waiting' || state === 'running'

const Because = z.string().trim().min(5, 'Leg uit waarom.').max(500)
export const TakeBackImport = z.object({ because: Because })
export type TakeBackImport = z.output<typeof TakeBackImport>

export const MoneyAgreement = z
  .object({
    id: z.uuid(),
    holderId: z.uuid(),
    budgetId: z.uuid().nullable(),
    reference: z.string(),
    sourceSystem: z.string(),
    provider: z.object({ id: z.uuid(), name: z.string(), kind: ProviderKind, kvkNumber: z.string().nullable() }),
    unit: AgreementUnit,
    tariffCents: cents.nullable(),
    minutesPerWeek: z.int().nullable(),
    validFrom: day,
    validTo: day.nullable(),
    endedOn: day.nullable(),
  })
  .meta({ id: 'MoneyAgreement' })
export type MoneyAgreement = z.output<typeof MoneyAgreement>

export const MoneyBudget = z
  .object({
    id: z.uuid(),
    holderId: z.uuid(),
    reference: z.string(),
    sourceSystem: z.string(),
    law: z.enum(['wmo', 'youth-act']),
    productCode: z.string(),
    product: z.string(),
    tariffKind: TariffKind.nullable(),
    validFrom: day,
    validTo: day,
    amountCents: cents,
    paidCents: cents,
  })
  .meta({ id: 'MoneyBudget' })
export type MoneyBudget = z.output<typeof MoneyBudget>

/** Budgets and care agreements in a file. */
export const MoneyOverview = z.object({ budgets: z.array(MoneyBudget), agreements: z.array(MoneyAgreement) }).meta({ id: 'MoneyOverview' })
export type MoneyOverview = z.output<typeof MoneyOverview>

/** What was paid in each month on each agreement. */
export const PaidMonth = z.object({ agreementId: z.uuid(), month: day, cents, payments: z.int() }).meta({ id: 'PaidMonth' })
export type PaidMonth = z.output<typeof PaidMonth>
export const PaidMonths = z.array(PaidMonth)

export const MoneyQuery = z.object({
  holder: z.uuid().optional(),
  agreement: z.uuid().optional(),
  from: day.optional(),
  to: day.optional(),
  after: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  format: z.enum(['json', 'csv']).optional(),
})
export type MoneyQuery = z.output<typeof MoneyQuery>

export const PaymentRow = z
  .object({
    id: z.uuid(),
    agreementId: z.uuid(),
    reference: z.string(),
    claimReference: z.string(),
    paidOn: day,
    periodFrom: day.nullable(),
    periodTo: day.nullable(),
    cents,
    /** The last four characters of the account */
    account: z.string(),
  })
  .meta({ id: 'PaymentRow' })
export type PaymentRow = z.output<typeof PaymentRow>
export const PaymentPage = pageOf(PaymentRow)
export type PaymentPage = z.output<typeof PaymentPage>

export const ClaimRow = z
  .object({
    id: z.uuid(),
    agreementId: z.uuid(),
    reference: z.string(),
    periodFrom: day,
    periodTo: day,
    minutes: z.int().nullable(),
    cents,
    submittedOn: day.nullable(),
    state: ClaimState,
  })
  .meta({ id: 'ClaimRow' })
export type ClaimRow = z.output<typeof ClaimRow>
export const ClaimPage = pageOf(ClaimRow)
export type ClaimPage = z.output<typeof ClaimPage>

export const Stay = z
  .object({
    id: z.uuid(),
    holderId: z.uuid(),
    kind: StayKind,
    from: day,
    to: day.nullable(),
    source: z.string(),
    recordedBy: z.string(),
    recordedAt: z.string(),
    withdrawn: z.object({ at: z.string(), because: z.string() }).nullable(),
  })
  .meta({ id: 'Stay' })
export type Stay = z.output<typeof Stay>
export const Stays = z.array(Stay)

export const RecordStay = z
  .object({
    holderId: z.uuid('Kies om wie het gaat.'),
    kind: StayKind,
    from: day,
    to: day.nullish().transform((to) => to ?? null),
    source: z.string().trim().min(3, 'Schrijf op waar u dit van weet.').max(300),
  })
  .refine(({ from, to }) => to === null || to >= from, { path: ['to'], message: 'De laatste dag ligt niet voor de eerste.' })
  .meta({ id: 'RecordStay' })
export type RecordStay = z.output<typeof RecordStay>
export const WithdrawStay = z.object({ because: Because })

/** One row under something to check, in the words of the source. */
export const CheckRow = z
  .object({
    /** Of the claim, payment, care agreement or budget; of an account, of the budget holder who is paid on it */
    id: z.uuid(),
    reference: z.string(),
    holderId: z.uuid().nullable(),
    on: day.nullable(),
    from: day,
    to: day.nullable(),
    minutes: z.int().nullable(),
    cents: cents.nullable(),
    /** Minutes that were agreed on, days that overlap, or null */
    beside: z.object({ what: z.enum(['agreed-minutes', 'days', 'ends-on', 'payments']), value: z.union([z.int(), day]) }).nullable(),
  })
  .meta({ id: 'CheckRow' })
export type CheckRow = z.output<typeof CheckRow>
export const CheckRowPage = pageOf(CheckRow)
export type CheckRowPage = z.output<typeof CheckRowPage>

/** Budget holders that something to check names; its rows name the others. */
export const NAMED_HOLDERS = 3

/** Something to check: facts, with rows that are read by page. There is no weight in it: the order is that of the kinds, then that of the calendar. */
export const MoneyCheck = z
  .object({
    kind: CheckKind,
    subject: z.string(),
    /** The first of them */
    holderIds: z.array(z.uuid()).max(NAMED_HOLDERS),
    holderCount: z.int(),
    agreement: z.string().nullable(),
    provider: z.string().nullable(),
    budget: z.string().nullable(),
    account: z.string().nullable(),
    rowCount: z.int(),
    look: z.object({ outcome: CheckOutcome, because: z.string(), by: z.string(), at: z.string(), seenRows: z.int() }).nullable(),
  })
  .meta({ id: 'MoneyCheck' })
export type MoneyCheck = z.output<typeof MoneyCheck>
export const MoneyChecks = z.array(MoneyCheck)

/** Which of the things to check in a file. */
export const CheckName = z.object({ kind: CheckKind, subject: z.string().min(1).max(120) })
export type CheckName = z.output<typeof CheckName>

export const LookAtCheck = z
  .object({
    ...CheckName.shape,
    outcome: CheckOutcome,
    because: z.string().trim().min(5, 'Leg uit wat u hebt gezien.').max(2000),
    /** For a finding: what it supports */
    supports: z.enum(['breach', 'no-breach', 'neither']).optional(),
  })
  .meta({ id: 'LookAtCheck' })
export type LookAtCheck = z.output<typeof LookAtCheck>
