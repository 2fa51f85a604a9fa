import type { Work } from '#platform/server/work.ts'
import { getScopedFigures } from '../figures/get-figures.ts'
import { type Audience, type ShownYear, showYear } from '../figures/shown-figures-rules.ts'
import type { ProgrammeTables } from '../tables.ts'
import { getAnnualReport } from './get-annual-report.ts'

/** All figures of a year as of the cut-off of its annual report, as this audience may see them. */
export async function getReportFigures(work: Work<ProgrammeTables>, year: number, audience: Audience): Promise<ShownYear> {
  const { cutOff } = await getAnnualReport(work, year)
  return showYear(await getScopedFigures(work, year, cutOff), audience).all
}
