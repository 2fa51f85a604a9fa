import { addMonths } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'

/** A claim for money that was paid wrongly lapses after five years (BW 3:309, Awb 4:104): older products are not asked for. */
const YEARS_BACK = 5

/** What ended before this day is not asked for. */
export const askedSince = (today: string) => addMonths(today, -12 * YEARS_BACK)

/** Refuses `granted-products.from-source`, `granted-products.already-out`: only what was typed, and still stands, is taken out. */
export function mustBeTyped({ came_by, superseded_at }: { came_by: string; superseded_at: Date | null }): void {
  if (superseded_at) throw ruleBroken('granted-products.already-out')
  if (came_by === 'fetched') throw ruleBroken('granted-products.from-source')
}
