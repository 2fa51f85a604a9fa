import { addMonths, type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { PlatformTables } from '#platform/server/tables.ts'
import type { Work } from '#platform/server/work.ts'
import { readAgreements } from '../parameters.ts'

/** When an item that is looked at today is looked at again, by the dated agreement. Refuses `parameter.missing`. */
export async function reviewDay(work: Work<PlatformTables>): Promise<Day> {
  const agreed = await readAgreements(work)
  return addMonths(dayInAmsterdam(work.now), agreed('advice-knowledge-review'))
}
