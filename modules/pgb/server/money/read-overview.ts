import { sql } from 'kysely'
import type { Work } from '#platform/server/work.ts'
import type { MoneyAgreement, MoneyBudget, MoneyOverview, PaidMonth } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { findBudgetFile } from '../work-on-budget.ts'

/** Budgets and care agreements in a file, by the calendar. Refuses `thing.not-found`. */
export async function readOverview(work: Work<PgbTables>, id: string): Promise<MoneyOverview> {
  await findBudgetFile(work, id, 'money')
  work.recordLook('budget.money-read', { kind: 'investigation', id })
  return { budgets: await readBudgets(work, id), agreements: await readAgreements(work, id) }
}

/** What was paid in each month on each agreement. Refuses `thing.not-found`. */
export async function readMonths(work: Work<PgbTables>, id: string): Promise<PaidMonth[]> {
  await findBudgetFile(work, id, 'money')
  work.recordLook('budget.money-read', { kind: 'investigation', id })
  const { rows } = await sql<PaidMonth>`
    select agreement_id as "agreementId", month, cents, payments from pgb.paid_by_month(${id}) order by month, agreement_id`.execute(
    work.tx,
  )
  return rows
}

export async function readBudgets(work: Work<PgbTables>, id: string): Promise<MoneyBudget[]> {
  const { rows } = await sql<MoneyBudget>`
    select b.id, b.holder_id as "holderId", b.source_reference as reference, b.source_system as "sourceSystem", b.law, b.product_code as "productCode", b.product,
           b.tariff_kind as "tariffKind", b.valid_from as "validFrom", b.valid_to as "validTo", b.amount_cents as "amountCents", coalesce(p.cents, 0) as "paidCents"
      from pgb.budget b left join pgb.paid_from_budgets(${id}) p on p.budget_id = b.id
     where b.investigation_id = ${id} order by b.valid_from, b.id`.execute(work.tx)
  return rows
}

export async function readAgreements(work: Work<PgbTables>, id: string): Promise<MoneyAgreement[]> {
  const { rows } = await sql<MoneyAgreement>`
    select a.id, a.holder_id as "holderId", a.budget_id as "budgetId", a.source_reference as reference, a.source_system as "sourceSystem",
           json_build_object('id', v.id, 'name', v.name, 'kind', v.kind, 'kvkNumber', v.kvk_number) as provider, a.unit, a.tariff_cents as "tariffCents",
           a.minutes_per_week as "minutesPerWeek", a.valid_from as "validFrom", a.valid_to as "validTo", a.ended_on as "endedOn"
      from pgb.agreement a join pgb.provider v on v.id = a.provider_id
     where a.investigation_id = ${id} order by a.valid_from, a.id`.execute(work.tx)
  return rows
}
