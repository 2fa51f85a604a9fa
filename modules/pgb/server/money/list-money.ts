import { stringify } from 'csv-stringify/sync'
import { sql } from 'kysely'
import { partyNameInSql } from '#modules/parties/server/index.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import { type ClaimPage, type ClaimRow, claimStateWords, type MoneyQuery, type PaymentPage, type PaymentRow } from '../../contract.ts'
import { pageByDay, placeIn } from '../day-cursor.ts'
import type { PgbTables } from '../tables.ts'
import { findBudgetFile } from '../work-on-budget.ts'

const MOST_LINES = 100_000

/** Payments in a file, newest first, by page. Refuses `thing.not-found`, `input.invalid`. */
export async function listPayments(work: Work<PgbTables>, id: string, query: MoneyQuery): Promise<PaymentPage> {
  await findBudgetFile(work, id, 'money')
  work.recordLook('budget.money-read', { kind: 'investigation', id })
  return pageByDay(await paymentsFrom(work, id, query, query.limit + 1), query.limit, ({ paidOn }) => paidOn)
}

/** Claims in a file, newest period first, by page. Refuses `thing.not-found`, `input.invalid`. */
export async function listClaims(work: Work<PgbTables>, id: string, query: MoneyQuery): Promise<ClaimPage> {
  await findBudgetFile(work, id, 'money')
  work.recordLook('budget.money-read', { kind: 'investigation', id })
  return pageByDay(await claimsFrom(work, id, query, query.limit + 1), query.limit, ({ periodFrom }) => periodFrom)
}

/** The same payments for a spreadsheet, with whose they are: for who works on the file. Refuses `thing.not-found`, `investigation.not-yours`. */
export async function paymentsAsCsv(work: Work<PgbTables>, id: string, query: MoneyQuery): Promise<string> {
  const named = await namesFor(work, id)
  const rows = await paymentsFrom(work, id, { ...query, after: undefined }, MOST_LINES)
  work.recordLook('budget.money-exported', { kind: 'investigation', id }, { content: 'payments', count: rows.length })
  const heading = [
    'budgethouder',
    'zorgverlener',
    'zorgovereenkomst',
    'kenmerk',
    'declaratie',
    'betaald op',
    'van',
    'tot en met',
    'bedrag',
    'rekening',
  ]
  const lines = rows.map((row) => {
    const { holder, provider, agreement } = named(row.agreementId)
    return [
      holder,
      provider,
      agreement,
      row.reference,
      row.claimReference,
      row.paidOn,
      row.periodFrom ?? '',
      row.periodTo ?? '',
      euros(row.cents),
      row.account,
    ]
  })
  return spreadsheet([heading, ...lines])
}

/** The same claims for a spreadsheet. Refuses `thing.not-found`, `investigation.not-yours`. */
export async function claimsAsCsv(work: Work<PgbTables>, id: string, query: MoneyQuery): Promise<string> {
  const named = await namesFor(work, id)
  const rows = await claimsFrom(work, id, { ...query, after: undefined }, MOST_LINES)
  work.recordLook('budget.money-exported', { kind: 'investigation', id }, { content: 'claims', count: rows.length })
  const heading = [
    'budgethouder',
    'zorgverlener',
    'zorgovereenkomst',
    'kenmerk',
    'van',
    'tot en met',
    'minuten',
    'bedrag',
    'ingediend op',
    'status',
  ]
  const lines = rows.map((row) => {
    const { holder, provider, agreement } = named(row.agreementId)
    return [
      holder,
      provider,
      agreement,
      row.reference,
      row.periodFrom,
      row.periodTo,
      row.minutes ?? '',
      euros(row.cents),
      row.submittedOn ?? '',
      claimStateWords[row.state].nl,
    ]
  })
  return spreadsheet([heading, ...lines])
}

async function paymentsFrom(work: Work<PgbTables>, id: string, query: MoneyQuery, most: number): Promise<PaymentRow[]> {
  const { rows } = await sql<PaymentRow>`
    select id, agreement_id as "agreementId", reference, claim_reference as "claimReference", paid_on as "paidOn", period_from as "periodFrom",
           period_to as "periodTo", cents, ending as account
      from pgb.payment_page(${id}, ${query.holder ?? null}, ${query.agreement ?? null}, ${query.from ?? null}, ${query.to ?? null}, ${placeIn(query)?.day ?? null},
        ${placeIn(query)?.id ?? null}, ${most})`.execute(work.tx)
  return rows
}

async function claimsFrom(work: Work<PgbTables>, id: string, query: MoneyQuery, most: number): Promise<ClaimRow[]> {
  const { rows } = await sql<ClaimRow>`
    select id, agreement_id as "agreementId", reference, period_from as "periodFrom", period_to as "periodTo", minutes, cents, submitted_on as "submittedOn", state
      from pgb.claim_page(${id}, ${query.holder ?? null}, ${query.agreement ?? null}, ${query.from ?? null}, ${query.to ?? null}, ${placeIn(query)?.day ?? null},
        ${placeIn(query)?.id ?? null}, ${most})`.execute(work.tx)
  return rows
}

/** Whose an agreement is, in names. */
async function namesFor(work: Work<PgbTables>, id: string) {
  const { works } = await findBudgetFile(work, id)
  if (!works) throw ruleBroken('investigation.not-yours')
  const { rows } = await sql<{ id: string; holder: string; provider: string; agreement: string }>`
    select a.id, coalesce(${sql.raw(partyNameInSql('h.person_id', 'null'))}, '') as holder, v.name as provider, a.source_reference as agreement
      from pgb.agreement a join pgb.holder h on h.id = a.holder_id join pgb.provider v on v.id = a.provider_id
     where a.investigation_id = ${id}`.execute(work.tx)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return (agreement: string) => byId.get(agreement) ?? { holder: '', provider: '', agreement: '' }
}

const euros = (cents: number) => {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`
}

// What looks like a formula is written as text, also an amount below zero.
const spreadsheet = (lines: (string | number)[][]) =>
  stringify(lines, { delimiter: ';', bom: true, record_delimiter: 'windows', escape_formulas: true })
