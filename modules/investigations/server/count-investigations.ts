import type { Scheme, Source } from '#modules/reports/contract.ts'
import type { AnyWork, Work } from '#platform/server/work.ts'
import type { Result } from '../contract.ts'
import type { InvestigationsTables } from './tables.ts'

/** How many investigations grew from reports received in a year; `result` is `none` while open. */
export interface InvestigationCount {
  source: Source
  scheme: Scheme
  state: 'open' | 'closed'
  result: Result | 'none'
  n: number
}

/** The sums of a year, kept with each change: never a scan. */
export async function countInvestigations(work: AnyWork, year: number): Promise<InvestigationCount[]> {
  const { tx } = work as Work<InvestigationsTables>
  const rows = await tx
    .selectFrom('investigations.tally')
    .select(({ fn }) => ['source', 'scheme', 'state', 'result', fn.sum<number>('n').as('n')])
    .where('year', '=', year)
    .groupBy(['source', 'scheme', 'state', 'result'])
    .orderBy('source')
    .orderBy('scheme')
    .orderBy('state')
    .orderBy('result')
    .execute()
  return rows.filter((row) => row.n !== 0) as InvestigationCount[]
}
