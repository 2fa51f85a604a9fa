import type { Work } from '#platform/server/work.ts'
import type { YearFigures } from '../../contract.ts'
import { getFigures } from '../figures/get-figures.ts'
import type { ProgrammeTables } from '../tables.ts'
import { getAnnualReport } from './get-annual-report.ts'

/** All figures of a year as of the cut-off of its annual report. */
export async function getReportFigures(work: Work<ProgrammeTables>, year: number): Promise<YearFigures> {
  const { cutOff } = await getAnnualReport(work, year)
  return getFigures(work, { year, scope: 'all', asOf: cutOff })
}
