import { sql } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { RecordReceipt } from '../../contract.ts'
import { type BudgetWork, me, mustHaveCome, takeBudgetFile } from '../work-on-budget.ts'

/** Records money that really came in. Refuses what `takeBudgetFile` refuses, `budget.day-ahead`. */
export async function recordReceipt(work: BudgetWork, id: string, given: RecordReceipt): Promise<void> {
  const file = await takeBudgetFile(work, id)
  mustHaveCome(work, given.receivedOn, 'receivedOn')
  const receipt = newId()
  await work.tx
    .insertInto('pgb.receipt')
    .values({
      id: receipt,
      investigation_id: id,
      municipality_id: file.municipalityId,
      received_on: given.receivedOn,
      amount_cents: given.cents,
      payer: given.payer,
      ground: given.ground,
      source_system: given.sourceSystem,
      note: given.note,
      recorded_by: me(work),
      recorded_at: work.now,
    })
    .execute()
  work.record('budget.receipt-recorded', { kind: 'investigation', id }, { receipt })
}

/** Takes a receipt back by a line of its own, with why. Refuses what `takeBudgetFile` refuses, `thing.not-found`, `receipt.already-corrected`. */
export async function correctReceipt(work: BudgetWork, id: string, receipt: string, because: string): Promise<void> {
  await takeBudgetFile(work, id)
  const { rows } = await sql<{ open: boolean }>`
    select r.corrects_id is null and not exists (select from pgb.receipt c where c.corrects_id = r.id) as open
      from pgb.receipt r where r.id = ${receipt} and r.investigation_id = ${id}`.execute(work.tx)
  if (!rows[0]) throw notFound()
  if (!rows[0].open) throw ruleBroken('receipt.already-corrected')

  await sql`
    insert into pgb.receipt (id, investigation_id, municipality_id, received_on, amount_cents, payer, ground, source_system, note, corrects_id, recorded_by, recorded_at)
    select ${newId()}, r.investigation_id, r.municipality_id, r.received_on, -r.amount_cents, r.payer, r.ground, r.source_system, ${because}, r.id, ${me(work)}, ${work.now}
      from pgb.receipt r where r.id = ${receipt}`.execute(work.tx)
  work.record('budget.receipt-corrected', { kind: 'investigation', id }, { receipt })
}
