import type { Day } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'

/** An annual report that was published does not change. Refuses `annual-report.published`. */
export function mustBeDraft(report: { state: 'draft' | 'published' }): void {
  if (report.state === 'published') throw ruleBroken('annual-report.published')
}

/** The cut-off lies after the year and before tomorrow. Refuses `annual-report.cut-off-too-early`, `annual-report.cut-off-in-future`. */
export function mustCloseTheYear(cutOff: Day, year: number, today: Day): void {
  const wrong = (code: string) => ruleBroken(code, [{ pointer: '#/body/cutOff', detail: 'Kies een andere dag.' }])
  if (cutOff < `${year}-12-31`) throw wrong('annual-report.cut-off-too-early')
  if (cutOff > today) throw wrong('annual-report.cut-off-in-future')
}

/** The cut-off that a report has before anybody chose one: the end of January after the year, or today when that has yet to come. */
export function usualCutOff(year: number, today: Day): Day {
  const usual = `${year + 1}-01-31`
  return usual < today ? usual : today
}
