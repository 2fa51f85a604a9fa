import { sql } from 'kysely'
import { compartmentOf } from '#modules/staff/contract.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { JoinReport } from '../contract.ts'
import { findReport } from './find-report.ts'
import { join, type ReportFacts } from './report-rules.ts'
import type { ReportsTables } from './tables.ts'

/**
 * Ties a duplicate to the earlier report, and whatever was joined to the duplicate with it; who handles the earlier one may read
 * them too. Refuses what `join` refuses, and `report.joins-other-compartment`.
 */
export async function joinReport(work: Work<ReportsTables>, id: string, { earlierReportId, reason }: JoinReport): Promise<void> {
  await sql`select reports.hold_for_joining(${id}, ${earlierReportId})`.execute(work.tx)
  const report = await findReport(work, id)
  const earlier = await findReport(work, earlierReportId)

  join(report, earlier)
  await mustStayWithinWall(work, report, earlier)

  await work.tx
    .updateTable('reports.report')
    .set({ status: 'joined', joined_to: earlier.id, joined_by: work.actor.id, joined_because: reason, joined_at: work.now })
    .where('id', '=', id)
    .execute()
  const along = await sql<{ id: string }>`select reports.bring_joined_along(${id}) as id`.execute(work.tx)
  await sql`select reports.let_handler_in_on_joined(${earlier.id})`.execute(work.tx)
  for (const joined of [id, ...along.rows.map((row) => row.id)]) {
    work.record('report.joined', { kind: 'report', id: joined }, { earlierReportId: earlier.id })
  }
  await work.announce('report.joined', { reportId: id, earlierReportId: earlier.id })
}

/** Joining carries a report to whoever works on the earlier one; across the wall between the laws that needs an approval. */
async function mustStayWithinWall(work: Work<ReportsTables>, report: ReportFacts, earlier: ReportFacts): Promise<void> {
  const to = compartmentOf(earlier.scheme)
  if (compartmentOf(report.scheme) === to) return
  const { rows } = await sql<{ disclosed: boolean }>`select privacy.discloses('report', ${report.id}, ${to}) as disclosed`.execute(work.tx)
  if (!rows[0]?.disclosed) throw ruleBroken('report.joins-other-compartment')
}
