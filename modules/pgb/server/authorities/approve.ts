import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import { type BudgetWork, me, takeBudgetFile } from '../work-on-budget.ts'

export type Outgoing = 'pgb.authority_step' | 'pgb.ikz_submission'
/** What the trail says of each. */
const events = {
  'pgb.authority_step': { approved: 'budget.authority-step-approved', withdrawn: 'budget.authority-step-withdrawn' },
  'pgb.ikz_submission': { approved: 'budget.ikz-approved', withdrawn: 'budget.ikz-withdrawn' },
} as const

/** Something that is to leave the house. Refuses `thing.not-found`. */
export async function outgoing(work: BudgetWork, table: Outgoing, file: string, id: string) {
  const found = await work.tx
    .selectFrom(table)
    .select(['written_by', 'approved_at', 'sent_on', 'withdrawn_because'])
    .where('id', '=', id)
    .where('investigation_id', '=', file)
    .executeTakeFirst()
  if (!found) throw notFound()
  return found
}

/** Somebody else than the writer approves. Refuses `thing.not-found`, `authority.already-approved`, `authority.not-yours-to-approve`. */
export async function approve(work: BudgetWork, table: Outgoing, file: string, id: string): Promise<void> {
  const found = await outgoing(work, table, file, id)
  if (found.approved_at || found.withdrawn_because) throw ruleBroken('authority.already-approved')
  const { rows } = await sql<{ may: boolean }>`select pgb.approves(${file}, ${found.written_by}) as may`.execute(work.tx)
  if (!rows[0]?.may) throw ruleBroken('authority.not-yours-to-approve')

  const { numUpdatedRows } = await work.tx
    .updateTable(table)
    .set({ approved_by: me(work), approved_at: work.now })
    .where('id', '=', id)
    .where('approved_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw ruleBroken('authority.already-approved')
  work.record(events[table].approved, { kind: 'investigation', id: file }, { part: id })
}

/** Takes back what did not go yet, with why. Refuses what `takeBudgetFile` refuses, `authority.already-sent`, `authority.already-approved`. */
export async function withdraw(work: BudgetWork, table: Outgoing, file: string, id: string, because: string): Promise<void> {
  await takeBudgetFile(work, file)
  const found = await outgoing(work, table, file, id)
  if (found.sent_on) throw ruleBroken('authority.already-sent')
  if (found.withdrawn_because) throw ruleBroken('authority.already-approved')
  await work.tx.updateTable(table).set({ withdrawn_because: because }).where('id', '=', id).execute()
  work.record(events[table].withdrawn, { kind: 'investigation', id: file }, { part: id })
}

/** Refuses `authority.not-approved`, `authority.already-sent`, `authority.already-approved`, `authority.order-of-days`. */
export function mustBeReady(found: Awaited<ReturnType<typeof outgoing>>, sentOn: string): void {
  if (found.withdrawn_because) throw ruleBroken('authority.already-approved')
  if (found.sent_on) throw ruleBroken('authority.already-sent')
  if (!found.approved_at) throw ruleBroken('authority.not-approved')
  if (sentOn < dayInAmsterdam(found.approved_at))
    throw ruleBroken('authority.order-of-days', [{ pointer: '#/body/sentOn', detail: 'Dit ligt vóór het akkoord.' }])
}
