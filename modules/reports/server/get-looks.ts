import type { Looks } from '#modules/privacy/contract.ts'
import { findLooksAt } from '#modules/privacy/server/index.ts'
import type { Work } from '#platform/server/work.ts'
import { findReport } from './find-report.ts'
import type { ReportsTables } from './tables.ts'

/** Who looked at a report, newest first, for whoever sees it. Refuses `thing.not-found`. */
export async function getLooks(work: Work<ReportsTables>, id: string, page: { after?: string | undefined; limit: number }): Promise<Looks> {
  await findReport(work, id)

  return findLooksAt(work, { kind: 'report', id }, page)
}
