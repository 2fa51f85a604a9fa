import { sql } from 'kysely'
import { type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { ChangeShift, PlanShift, Shift } from '../../contract.ts'
import { ownPlace } from '../own-place.ts'
import type { CapacityTables } from '../tables.ts'
import { lockPlan } from './add-shifts.ts'
import { isTooFar, MOST_ON_A_DAY } from './plan-limit-rules.ts'

/** Puts a shift in the plan. Refuses `roster.no-unit`, `roster.not-your-unit`, `roster.too-far`, `roster.too-many`. */
export async function planShift(work: Work<CapacityTables>, given: PlanShift): Promise<Shift> {
  const place = await ownPlace(work)
  await lockPlan(work, place)
  await checkPlace(work, given)
  const id = newId()
  const { minutes } = await work.tx
    .insertInto('capacity.shift')
    .values({ id, municipality_id: place.municipalityId, unit_id: place.unitId, ...columnsOf(work, given) })
    .returning('minutes')
    .executeTakeFirstOrThrow()
  work.record('capacity.shift-planned', { kind: 'shift', id })
  return { id, ...given, minutes, revision: 0 }
}

/** Moves or changes a shift that nobody changed meanwhile. Refuses `roster.changed` and what planning refuses. */
export async function changeShift(work: Work<CapacityTables>, id: string, { revision, ...given }: ChangeShift): Promise<Shift> {
  await lockPlan(work, await ownPlace(work))
  await checkPlace(work, given, id)
  const changed = await work.tx
    .updateTable('capacity.shift')
    .set({ ...columnsOf(work, given), revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returning('minutes')
    .executeTakeFirst()
  if (!changed) throw ruleBroken('roster.changed')
  work.record('capacity.shift-changed', { kind: 'shift', id })
  return { id, ...given, minutes: changed.minutes, revision: revision + 1 }
}

/** Takes a shift out of the plan; what was published stays until the week is published again. Refuses `roster.changed`. */
export async function removeShift(work: Work<CapacityTables>, id: string, revision: number): Promise<void> {
  const removed = await work.tx.deleteFrom('capacity.shift').where('id', '=', id).where('revision', '=', revision).executeTakeFirst()
  if (removed.numDeletedRows === 0n) throw ruleBroken('roster.changed')
  work.record('capacity.shift-removed', { kind: 'shift', id })
}

async function checkPlace(
  work: Work<CapacityTables>,
  { accountId, day }: { accountId: string; day: Day },
  besides?: string,
): Promise<void> {
  if (isTooFar(day, dayInAmsterdam(work.now))) throw ruleBroken('roster.too-far')
  const { rows } = await sql<{ mine: boolean; there: number }>`
    select capacity.keeps_time_of(${accountId}) and capacity.home_of(${accountId}) = staff.home_municipality() as mine,
           (select count(*)::int from capacity.shift s where s.account_id = ${accountId} and s.day = ${day} and s.id is distinct from ${besides ?? null}::uuid) as there`.execute(
    work.tx,
  )
  if (!rows[0]?.mine) throw ruleBroken('roster.not-your-unit')
  if (rows[0].there >= MOST_ON_A_DAY) throw ruleBroken('roster.too-many')
}

function columnsOf(work: Work<CapacityTables>, { accountId, day, from, until, part, activity, task, needs }: PlanShift) {
  const changed = { changed_by: work.actor.id ?? '', changed_at: work.now }
  return { account_id: accountId, day, starts: from, ends: until, part, activity, task, needs, ...changed }
}
