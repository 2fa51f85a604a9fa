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

  // Closing a month waits until this is done, and this until the month is closed.
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(format('capacity.month %s %s', ${unitId}::uuid, m::date), 0))
    from generate_series(date_trunc('month', ${from}::date), least(${until ?? latest}::date, ${today}::date), interval '1 month') m`.execute(work.tx)
  const { rows } = await sql<{ closed: boolean }>`
    select capacity.has_closed(${municipalityId}, ${unitId}, ${from}, ${until ?? latest}) as closed`.execute(work.tx)
  if (rows[0]?.closed) throw ruleBroken('time.month-closed')
}
