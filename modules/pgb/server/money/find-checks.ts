import { sql } from 'kysely'
import { addFinding } from '#modules/investigations/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import { checkKindWords, type LookAtCheck, type MoneyCheck } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { findBudgetFile, takeBudgetFile } from '../work-on-budget.ts'
import { type AccountHolder, type FiledClaim, type FoundCheck, findChecks, type LatePayment, type MoneyFacts } from './find-checks-rules.ts'
import { readAgreements, readBudgets } from './read-overview.ts'
import { readStays } from './stays.ts'

const SHOWN_ROWS = 100

/** What there is to check in a file, with its rows and what somebody made of it. Refuses `thing.not-found`. */
export async function listChecks(work: Work<PgbTables>, id: string): Promise<MoneyCheck[]> {
  await findBudgetFile(work, id, 'money')
  work.recordLook('budget.checks-read', { kind: 'investigation', id })
  return readChecks(work, id)
}

/**
 * Says what came of looking: explained, to be asked, or a finding, which is then recorded on the file.
 * Refuses `thing.not-found`, `money.check-gone` and, for a finding, what recording one refuses.
 */
export async function lookAtCheck(work: Work<PgbTables>, id: string, look: LookAtCheck): Promise<MoneyCheck[]> {
  const file = await takeBudgetFile(work, id)
  const found = findChecks(await readFacts(work, id)).find(({ kind, subject }) => kind === look.kind && subject === look.subject)
  if (!found) throw ruleBroken('money.check-gone')
  if (look.outcome === 'finding') await addFinding(work, id, findingOf(found, look, dayInAmsterdam(work.now)))

  await work.tx
    .insertInto('pgb.point_look')
    .values({
      id: newId(),
      investigation_id: id,
      municipality_id: file.municipalityId,
      kind: look.kind,
      subject: look.subject,
      seen_rows: found.rows.length,
      outcome: look.outcome,
      because: look.because,
      looked_by: work.actor.id ?? '',
      looked_at: work.now,
    })
    .execute()
  work.record('budget.check-looked-at', { kind: 'investigation', id }, { check: look.kind, outcome: look.outcome, rows: found.rows.length })
  return readChecks(work, id)
}

function findingOf({ kind, agreement, budget, rows }: FoundCheck, { because, supports = 'neither' }: LookAtCheck, today: string) {
  const about = [agreement && `zorgovereenkomst ${agreement}`, budget && `budget ${budget}`].filter(Boolean).join(', ')
  return {
    kind: 'fact' as const,
    supports,
    content: `${because}\n\n${checkKindWords[kind].nl}${about ? ` (${about})` : ''}; regels: ${rows.length}.`,
    source: 'Gegevens van de SVB in dit onderzoek',
    foundOn: today,
  }
}

interface LookRow {
  kind: string
  subject: string
  look: NonNullable<MoneyCheck['look']>
}

async function readChecks(work: Work<PgbTables>, id: string): Promise<MoneyCheck[]> {
  const found = findChecks(await readFacts(work, id))
  const { rows } = await sql<LookRow>`
    select distinct on (l.kind, l.subject) l.kind, l.subject, json_build_object('outcome', l.outcome, 'because', l.because, 'by', a.name,
             'at', l.looked_at, 'seenRows', l.seen_rows) as look
      from pgb.point_look l join staff.account a on a.id = l.looked_by
     where l.investigation_id = ${id} order by l.kind, l.subject, l.looked_at desc, l.id desc`.execute(work.tx)
  const looks = new Map(rows.map(({ kind, subject, look }) => [`${kind} ${subject}`, look]))
  return found.map((check) => ({
    ...check,
    rows: check.rows.slice(0, SHOWN_ROWS),
    rowCount: check.rows.length,
    look: looks.get(`${check.kind} ${check.subject}`) ?? null,
  }))
}

async function readFacts(work: Work<PgbTables>, id: string): Promise<MoneyFacts> {
  const holders = await sql<MoneyFacts['holders'][number]>`
    select id, representative_person_id as "representativePersonId" from pgb.holders_of(${id}) order by added_at, id`.execute(work.tx)
  const providers = await sql<MoneyFacts['providers'][number]>`
    select id, name, kind, kvk_number as "kvkNumber", person_id as "personId" from pgb.provider where investigation_id = ${id} order by name, id`.execute(
    work.tx,
  )
  const claims = await sql<FiledClaim>`
    select id, agreement_id as "agreementId", reference, period_from as "from", period_to as "to", minutes, cents from pgb.claims_to_check(${id})`.execute(
    work.tx,
  )
  const late = await sql<LatePayment>`
    select agreement_id as "agreementId", reference, paid_on as "paidOn", period_from as "periodFrom", period_to as "periodTo", cents, ends_on as "endsOn"
      from pgb.late_payments(${id})`.execute(work.tx)
  const accounts = await sql<AccountHolder>`
    select account_id as "accountId", ending, account_name as "accountName", holder_id as "holderId", payments, cents, first_on as "firstOn", last_on as "lastOn"
      from pgb.account_holders(${id})`.execute(work.tx)
  return {
    today: dayInAmsterdam(work.now),
    holders: holders.rows,
    providers: providers.rows,
    budgets: await readBudgets(work, id),
    agreements: await readAgreements(work, id),
    claims: claims.rows,
    latePayments: late.rows,
    accountHolders: accounts.rows,
    stays: await readStays(work, id),
  }
}
