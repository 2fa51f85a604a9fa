import { sql } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { PlanShift } from '../../contract.ts'
import type { Place } from '../own-place.ts'

/** Whoever writes in the plan of a unit, or publishes it, waits for who does already: nothing is doubled and no limit passed. */
export async function lockPlan(work: AnyWork, { unitId }: Place): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`capacity.plan ${unitId}`}, 0))`.execute(work.tx)
}

/** Puts any number of shifts in the plan of a unit, in one statement. */
export async function addShifts(work: AnyWork, { municipalityId, unitId }: Place, shifts: readonly PlanShift[]): Promise<void> {
  if (shifts.length === 0) return
  const rows = shifts.map((shift) => ({ ...shift, id: newId() }))
  await sql`
    insert into capacity.shift (id, municipality_id, unit_id, account_id, day, starts, ends, part, activity, task, needs, changed_by, changed_at)
    select r.id, ${municipalityId}::uuid, ${unitId}::uuid, r."accountId", r.day, r."from", r."until", r.part, r.activity, r.task, r.needs,
           ${work.actor.id}::uuid, ${work.now}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (id uuid, "accountId" uuid, day date, "from" time, "until" time, part text,
        activity text, task text, needs text)`.execute(work.tx)
}
