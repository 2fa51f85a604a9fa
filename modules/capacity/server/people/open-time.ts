import { sql } from 'kysely'
import { addDays, type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { Place } from '../own-place.ts'

const DAYS_AROUND = 732

/** Whether time from a day until a day may still be said. Refuses `time.too-far`, `time.month-closed`. */
export async function checkOpenTime(work: AnyWork, { municipalityId, unitId }: Place, from: Day, until: Day | null): Promise<void> {
  const today = dayInAmsterdam(work.now)
  const [earliest, latest] = [addDays(today, -DAYS_AROUND), addDays(today, DAYS_AROUND)]
  if (from < earliest || from > latest || (until !== null && until > latest)) throw ruleBroken('time.too-far')

  const { rows } = await sql`select from capacity.closed_month m
    where m.municipality_id = ${municipalityId} and m.unit_id = ${unitId}
      and m.month >= date_trunc('month', ${from}::date) and (${until}::date is null or m.month <= ${until}::date) limit 1`.execute(work.tx)
  if (rows.length > 0) throw ruleBroken('time.month-closed')
}
