import { type RawBuilder, sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { Work } from '#platform/server/work.ts'
import { CheckKind, type CheckName } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { agreementsOf, type FoundCheck, findChecks, type MoneyFacts } from './find-checks-rules.ts'
import { readClaims } from './read-claims.ts'
import { readAgreements, readBudgets } from './read-overview.ts'
import { readStays } from './stays.ts'

/** What has to be read of a file for each kind, beside its holders, providers and care agreements. */
const restsOn: Record<CheckKind, readonly (keyof MoneyFacts)[]> = {
  'paid-after-end': ['latePayments'],
  'agreement-past-budget': ['budgets'],
  'hours-over-day': ['claims'],
  'hours-over-agreed': ['claims'],
  'care-in-stay': ['claims', 'stays'],
  'shared-account': ['accountHolders'],
  'representative-provides': [],
  'equal-claims': ['claims'],
  'organisation-without-number': [],
  'paid-over-budget': ['budgets'],
}

/** Everything to check in a file: kind after kind in their fixed order. */
export async function findAllChecks(work: Work<PgbTables>, id: string): Promise<FoundCheck[]> {
  return findChecks(await readFacts(work, id, CheckKind.options), CheckKind.options)
}

/** One thing to check, out of no more than what it is about; undefined when it is not there any more. */
export async function findOneCheck(work: Work<PgbTables>, id: string, { kind, subject }: CheckName): Promise<FoundCheck | undefined> {
  return findChecks(await readFacts(work, id, [kind], subject), [kind]).find((check) => check.subject === subject)
}

async function readFacts(work: Work<PgbTables>, id: string, kinds: readonly CheckKind[], subject?: string): Promise<MoneyFacts> {
  const needs = (fact: keyof MoneyFacts) => kinds.some((kind) => restsOn[kind].includes(fact))
  const read = async <Row>(fact: keyof MoneyFacts, rows: () => Promise<Row[]>) => (needs(fact) ? await rows() : [])
  const rowsOf = async <Row>(query: RawBuilder<Row>) => (await query.execute(work.tx)).rows

  const agreements = await readAgreements(work, id)
  const stays = await read('stays', () => readStays(work, id))
  const ofAgreements = subject === undefined ? null : agreementsOf(subject, { agreements, stays }).map((agreement) => agreement.id)
  return {
    today: dayInAmsterdam(work.now),
    agreements,
    stays,
    holders: await rowsOf(sql<MoneyFacts['holders'][number]>`
      select id, representative_person_id as "representativePersonId" from pgb.holders_of(${id}) order by added_at, id`),
    providers: await rowsOf(sql<MoneyFacts['providers'][number]>`
      select id, name, kind, kvk_number as "kvkNumber", person_id as "personId" from pgb.provider where investigation_id = ${id} order by name, id`),
    budgets: await read('budgets', () => readBudgets(work, id)),
    claims: needs('claims') ? await readClaims(work, id, ofAgreements) : new Map(),
    latePayments: await read('latePayments', () =>
      rowsOf(sql<MoneyFacts['latePayments'][number]>`
        select id, agreement_id as "agreementId", reference, paid_on as "paidOn", period_from as "periodFrom", period_to as "periodTo", cents, ends_on as "endsOn"
          from pgb.late_payments(${id}, ${ofAgreements}::uuid[])`),
    ),
    accountHolders: await read('accountHolders', () =>
      rowsOf(sql<MoneyFacts['accountHolders'][number]>`
        select account_id as "accountId", ending, account_name as "accountName", holder_id as "holderId", payments, cents, first_on as "firstOn", last_on as "lastOn"
          from pgb.account_holders(${id})`),
    ),
  }
}
