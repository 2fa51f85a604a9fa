import { sql } from 'kysely'
import type { Day } from '#platform/contract/calendar.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { Shift } from '../../contract.ts'
import type { Place } from '../own-place.ts'

/** What a unit works from a day until a day: as planned, or as last published. */
export async function readShifts(work: AnyWork, { municipalityId, unitId }: Place, from: Day, until: Day, shows: 'plan' | 'published') {
  const table = sql.table(shows === 'plan' ? 'capacity.shift' : 'capacity.published_shift')
  const revision = shows === 'plan' ? sql.ref('revision') : sql.lit(0)
  const { rows } = await sql<Shift>`
    select id, account_id as "accountId", day, to_char(starts, 'HH24:MI') as "from", to_char(ends, 'HH24:MI') as "until", part, activity, task, needs,
           ${revision} as revision, minutes
      from ${table}
     where municipality_id = ${municipalityId} and unit_id = ${unitId} and day between ${from} and ${until}
     order by day, starts, id`.execute(work.tx)
  return rows
}
