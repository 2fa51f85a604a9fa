import { addDays, type Day } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'

/**
 * Whoever saves a text of the report has read the latest; of a text that nobody wrote yet that is revision 0.
 * Refuses `programme.text-changed-meanwhile`.
 */
export function mustHaveReadLatest(latest: { revision: number } | undefined, read: number): void {
  if ((latest?.revision ?? 0) !== read) throw ruleBroken('programme.text-changed-meanwhile')
}

/** The cut-off is a day that has passed, at or after the end of the year: what is recorded today still counts for today. Refuses `annual-report.cut-off-too-early`, `annual-report.cut-off-in-future`. */
export function mustCloseTheYear(cutOff: Day, year: number, today: Day): void {
  const wrong = (code: string) => ruleBroken(code, [{ pointer: '#/body/cutOff', detail: 'Kies een andere dag.' }])
  if (cutOff < `${year}-12-31`) throw wrong('annual-report.cut-off-too-early')
  if (cutOff >= today) throw wrong('annual-report.cut-off-in-future')
}

/** The cut-off that a report has before anybody chose one: the end of January after the year, or yesterday when that has yet to come. */
export function usualCutOff(year: number, today: Day): Day {
  const usual = `${year + 1}-01-31`
  return usual < today ? usual : addDays(today, -1)
}
