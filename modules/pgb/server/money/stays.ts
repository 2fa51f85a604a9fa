import { sql } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { RecordStay, Stay } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { findBudgetFile, mustBeOnFile, takeBudgetFile } from '../work-on-budget.ts'

/** Where holders were instead of at home, by the calendar; what was withdrawn stays visible. Refuses `thing.not-found`. */
export async function listStays(work: Work<PgbTables>, id: string): Promise<Stay[]> {
  await findBudgetFile(work, id, 'money')
  work.recordLook('budget.stays-read', { kind: 'investigation', id })
  return readStays(work, id)
}

export async function readStays(work: Work<PgbTables>, id: string): Promise<Stay[]> {
  const { rows } = await sql<Stay>`
    select s.id, s.holder_id as "holderId", s.kind, s.stayed_from as "from", s.stayed_to as "to", s.source, a.name as "recordedBy",
           to_json(s.recorded_at)#>>'{}' as "recordedAt",
           case when s.withdrawn_at is not null then json_build_object('at', s.withdrawn_at, 'because', s.withdrawn_because) end as withdrawn
      from pgb.stay s join staff.account a on a.id = s.recorded_by
     where s.investigation_id = ${id} order by s.stayed_from, s.id`.execute(work.tx)
  return rows
}

/** Records where a holder was, and from whom that is known. Refuses `thing.not-found`. */
export async function recordStay(work: Work<PgbTables>, id: string, stay: RecordStay): Promise<Stay[]> {
  const file = await takeBudgetFile(work, id)
  await mustBeOnFile(work, id, { holderId: stay.holderId })

  const stayId = newId()
  await work.tx
    .insertInto('pgb.stay')
    .values({
      id: stayId,
      investigation_id: id,
      municipality_id: file.municipalityId,
      holder_id: stay.holderId,
      kind: stay.kind,
      stayed_from: stay.from,
      stayed_to: stay.to,
      source: stay.source,
      recorded_by: work.actor.id ?? '',
      recorded_at: work.now,
      withdrawn_by: null,
      withdrawn_at: null,
      withdrawn_because: null,
    })
    .execute()
  work.record('budget.stay-recorded', { kind: 'investigation', id }, { stay: stayId })
  return readStays(work, id)
}

/** Says that a stay does not hold; it stays visible. Refuses `thing.not-found`, `money.stay-withdrawn`. */
export async function withdrawStay(work: Work<PgbTables>, id: string, stayId: string, because: string): Promise<Stay[]> {
  await takeBudgetFile(work, id)
  const stay = (await readStays(work, id)).find((one) => one.id === stayId)
  if (!stay) throw notFound()
  if (stay.withdrawn) throw ruleBroken('money.stay-withdrawn')

  await work.tx
    .updateTable('pgb.stay')
    .set({ withdrawn_by: work.actor.id, withdrawn_at: work.now, withdrawn_because: because })
    .where('id', '=', stayId)
    .execute()
  work.record('budget.stay-withdrawn', { kind: 'investigation', id }, { stay: stayId })
  return readStays(work, id)
}
