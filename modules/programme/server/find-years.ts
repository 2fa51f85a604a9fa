import { yearsWithReports } from '#modules/reports/server/index.ts'
import type { AnyWork } from '#platform/server/work.ts'

/** The years of which there are figures, newest first. */
export function findYears(work: AnyWork): Promise<number[]> {
  return yearsWithReports(work)
}
