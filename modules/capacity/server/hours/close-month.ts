import { sql } from 'kysely'
import { type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { HoursMonth } from '../../contract.ts'
import { ownPlace } from '../own-place.ts'
import type { CapacityTables } from '../tables.ts'
import { getMonth } from './get-month.ts'
import type { HoursSources } from './happening.ts'

/** Closes a month of the own unit; weeks may be unconfirmed. Refuses `roster.no-unit`, `hours.month-not-over`, `hours.month-already-closed`. */
export async function closeMonth(work: Work<CapacityTables>, sources: HoursSources, month: Day): Promise<HoursMonth> {
  const { municipalityId, unitId } = await ownPlace(work)
  const { rows } = await sql<{ answer: string }>`
    select capacity.close_month(${municipalityId}, ${month}, ${dayInAmsterdam(work.now)}, ${work.now}) as answer`.execute(work.tx)
  const answer = rows[0]?.answer
  if (answer === 'not-over') throw ruleBroken('hours.month-not-over')
  if (answer === 'already') throw ruleBroken('hours.month-already-closed')
  if (answer !== 'closed') throw ruleBroken('roster.not-your-unit')
  work.record('capacity.month-closed', { kind: 'unit', id: unitId }, { month })
  return getMonth(work, sources, month)
}
