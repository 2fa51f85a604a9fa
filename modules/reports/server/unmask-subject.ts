import type { Work } from '#platform/server/work.ts'
import { findReport } from './find-report.ts'
import type { ReportsTables } from './tables.ts'

/** Shows whom a report is about to somebody who read it blind, for a reason that is kept. From here on row security lets them by. */
export async function unmaskSubject(work: Work<ReportsTables>, id: string, reason: string): Promise<void> {
  await findReport(work, id)

  const { numInsertedOrUpdatedRows } = await work.tx
    .insertInto('reports.unmasking')
    .values({ report_id: id, account_id: work.actor.id ?? '', reason, at: work.now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 1n) work.record('report.unmasked', { kind: 'report', id })
}
