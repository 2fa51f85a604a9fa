import { sql } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { AddAbsence } from '../../contract.ts'
import { ownPlace } from '../own-place.ts'
import type { CapacityTables } from '../tables.ts'
import { findOfUnit } from './get-person-time.ts'
import { checkNearby, inOpenMonths } from './time-limits.ts'

/** Notes leave, being away or training: of oneself, or by the coordinator of a colleague. Refuses `absence.already-there`, `time.too-far`, `time.month-closed`. */
export async function addAbsence(work: Work<CapacityTables>, accountId: string, given: AddAbsence): Promise<void> {
  const place = await ownPlace(work)
  if (accountId !== work.actor.id) await findOfUnit(work, place, accountId)
  checkNearby(work, given.from, given.until)
  await sql`select pg_advisory_xact_lock(hashtextextended(${`capacity.absence ${accountId}`}, 0))`.execute(work.tx)
  if (await overlaps(work, accountId, given)) throw ruleBroken('absence.already-there')
  await inOpenMonths(
    work.tx
      .insertInto('capacity.absence')
      .values({
        id: newId(),
        account_id: accountId,
        municipality_id: place.municipalityId,
        unit_id: place.unitId,
        kind: given.kind,
        from_day: given.from,
        until_day: given.until,
        from_time: given.fromTime,
        until_time: given.untilTime,
        set_by: work.actor.id ?? '',
        set_at: work.now,
        withdrawn_at: null,
      })
      .execute(),
  )
  work.record('time.absence-added', { kind: 'account', id: accountId })
}

/** Takes an absence back; the time counts again. Refuses `absence.withdrawn`, `time.month-closed`. */
export async function withdrawAbsence(work: Work<CapacityTables>, id: string): Promise<void> {
  const place = await ownPlace(work)
  const absence = await work.tx
    .selectFrom('capacity.absence')
    .select(['account_id', 'from_day', 'until_day', 'withdrawn_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!absence) throw notFound()
  if (absence.account_id !== work.actor.id) await findOfUnit(work, place, absence.account_id)
  if (absence.withdrawn_at) throw ruleBroken('absence.withdrawn')
  await inOpenMonths(work.tx.updateTable('capacity.absence').set({ withdrawn_at: work.now }).where('id', '=', id).execute())
  work.record('time.absence-withdrawn', { kind: 'account', id: absence.account_id })
}

async function overlaps(
  work: Work<CapacityTables>,
  accountId: string,
  { kind, from, until, fromTime, untilTime }: AddAbsence,
): Promise<boolean> {
  const { rows } = await sql`select from capacity.absence b
    where b.account_id = ${accountId} and b.kind = ${kind} and b.withdrawn_at is null and b.from_day <= ${until} and b.until_day >= ${from}
      and (b.from_time is null or ${fromTime}::time is null or (b.from_time < ${untilTime}::time and ${fromTime}::time < b.until_time)) limit 1`.execute(
    work.tx,
  )
  return rows.length > 0
}
