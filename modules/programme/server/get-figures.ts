import { countInvestigations } from '#modules/investigations/server/index.ts'
import { Source } from '#modules/reports/contract.ts'
import { countReports } from '#modules/reports/server/index.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { YearFigures } from '../contract.ts'
import { baselineOf } from './baseline.ts'
import type { Counted } from './figure-definition-rules.ts'
import { figuresOf, shareOfYear } from './figure-rules.ts'

/** The figures of the reports received in a year. Reads only sums that are kept with each change, so size does not matter. */
export async function getFigures(work: AnyWork, year: number): Promise<YearFigures> {
  const counts = await countsOf(work, year)
  return {
    year,
    figures: figuresOf(counts, Source.options),
    share: shareOfYear(counts),
    shareBySource: Source.options.map((source) => ({ source, ...shareOfYear(counts, source) })),
    baseline: baselineOf(year),
  }
}

/** What the modules below have counted for a year. */
export async function countsOf(work: AnyWork, year: number): Promise<Counted> {
  return { reports: await countReports(work, year), investigations: await countInvestigations(work, year) }
}
