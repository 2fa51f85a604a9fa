import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { FindingsReports } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { findBudgetFile } from '../work-on-budget.ts'
import { mayAgree } from './may-agree.ts'
import { getReports, takeReport } from './read-reports.ts'
import { contentsOf, mustKeepOthersOut } from './report-contents.ts'
import { agreeReport } from './report-rules.ts'

/**
 * A colleague on the file or the coordinator agrees what somebody else wrote; from then on it does not change.
 * Refuses `investigation.not-yours`, what `agreeReport` of the rules refuses, and a report that names clients whom it is not about.
 */
export async function agreeFindingsReport(work: Work<PgbTables>, id: string, reportId: string, revision: number): Promise<FindingsReports> {
  const file = await findBudgetFile(work, id)
  if (!(await mayAgree(work, file))) throw ruleBroken('investigation.not-yours')
  const report = await takeReport(work, id, reportId)
  agreeReport(report, work.actor.id, revision)
  const contents = await contentsOf(work, id, report)
  await mustKeepOthersOut(work, id, report, contents)

  await work.tx
    .updateTable('pgb.findings_report')
    .set({ agreed_by: work.actor.id, agreed_at: work.now, contents: JSON.stringify(contents), revision: revision + 1 })
    .where('id', '=', reportId)
    .execute()
  work.record('findings-report.agreed', { kind: 'investigation', id }, { report: reportId })
  return getReports(work, id)
}
