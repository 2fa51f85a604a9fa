import { addDays, type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { AnyWork } from '#platform/server/work.ts'

const DAYS_AROUND = 732

/** Whether days lie near enough to say something of. Refuses `time.too-far`. */
export function checkNearby(work: AnyWork, ...days: readonly Day[]): void {
  const today = dayInAmsterdam(work.now)
  const [earliest, latest] = [addDays(today, -DAYS_AROUND), addDays(today, DAYS_AROUND)]
  if (days.some((day) => day < earliest || day > latest)) throw ruleBroken('time.too-far')
}

/** The database keeps closed months as they are, also when one is being closed at this moment. Refuses `time.month-closed`. */
export async function inOpenMonths<Answer>(write: Promise<Answer>): Promise<Answer> {
  try {
    return await write
  } catch (error) {
    if ((error as { constraint?: string }).constraint === 'time_in_closed_month') throw ruleBroken('time.month-closed')
    throw error
  }
}
