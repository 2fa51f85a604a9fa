import { sql } from 'kysely'
import { addDays, type Day, dayInAmsterdam, mondayOf } from '#platform/contract/calendar.ts'
import type { AnyWork, Work } from '#platform/server/work.ts'
import type { HoursDue } from '../../contract.ts'
import { ownPlace } from '../own-place.ts'
import type { CapacityTables } from '../tables.ts'

const WEEKS_BACK = 8

/** Own weeks that are over and not confirmed, the earliest first, and those that the coordinator asked about. Refuses `roster.no-unit`. */
export async function findDue(work: Work<CapacityTables>): Promise<HoursDue> {
  const { municipalityId, unitId } = await ownPlace(work)
  const thisMonday = mondayOf(dayInAmsterdam(work.now))
  const { rows } = await sql<{ monday: Day }>`
    select monday from capacity.weeks_due(${municipalityId}, ${unitId}, ${addDays(thisMonday, -7 * WEEKS_BACK)}, ${addDays(thisMonday, -1)})
     where account_id = ${work.actor.id} and not confirmed order by monday`.execute(work.tx)
  return { weeks: rows.map(({ monday }) => monday), asked: await asked(work) }
}

async function asked(work: AnyWork): Promise<Day[]> {
  const { rows } = await sql<{ monday: Day }>`
    select k.monday from capacity.hours_ask k
      left join capacity.confirmed_week w on w.account_id = k.account_id and w.monday = k.monday
     where k.account_id = ${work.actor.id} and k.asked_at > coalesce(w.confirmed_at, '-infinity') order by k.monday limit 52`.execute(
    work.tx,
  )
  return rows.map(({ monday }) => monday)
}
