import { sql } from 'kysely'
import type { Work } from '#platform/server/work.ts'
import type { JoinReport } from '../contract.ts'
import { findReport, findReportForUpdate } from './find-report.ts'
import { join } from './report-rules.ts'
import type { ReportsTables } from './tables.ts'

/** Ties a duplicate to the earlier report; who handles that one may read the duplicate too. Refuses what `join` refuses. */
export async function joinReport(work: Work<ReportsTables>, id: string, { earlierReportId, reason }: JoinReport): Promise<void> {
  const report = await findReportForUpdate(work, id)
  const earlier = await findReport(work, earlierReportId)

  join(report, earlier)

  await work.tx
    .updateTable('reports.report')
    .set({ status: 'joined', joined_to: earlier.id, joined_by: work.actor.id, joined_because: reason })
    .where('id', '=', id)
    .execute()
  await sql`select reports.let_handler_in_on_joined(${earlier.id})`.execute(work.tx)
  work.record('report.joined', { kind: 'report', id }, { earlierReportId: earlier.id })
  await work.announce('report.joined', { reportId: id, earlierReportId: earlier.id })
}
