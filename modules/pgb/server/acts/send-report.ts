import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { FindingsReports, GiveToCollege, RecordView, SendFindingsReport } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { takeBudgetFile } from '../work-on-budget.ts'
import { actStages } from './act-stages.ts'
import { getReports, takeReport, viewDays } from './read-reports.ts'
import { giveToCollege, sendReport, weighView } from './report-rules.ts'

/** Records that an agreed report was sent, and until when a view may come. Refuses what `sendReport` of the rules refuses. */
export async function sendFindingsReport(
  work: Work<PgbTables>,
  id: string,
  reportId: string,
  sending: SendFindingsReport,
): Promise<FindingsReports> {
  const file = await takeBudgetFile(work, id, { in: actStages.finish })
  const report = await takeReport(work, id, reportId)
  const until = sendReport(report, sending, { ...file, ...(await viewDays(work, sending.sentOn)) })

  const given = report.goesTo === 'social-development' && report.actingAs === 'supervisor'
  await work.tx
    .updateTable('pgb.findings_report')
    .set({
      sent_on: sending.sentOn,
      view_until: until,
      ...(given && { given_on: sending.sentOn, given_ground: sending.ground, given_by: work.actor.id }),
      revision: report.revision + 1,
    })
    .where('id', '=', reportId)
    .execute()
  work.record('findings-report.sent', { kind: 'investigation', id }, { report: reportId, on: sending.sentOn, viewUntil: until })
  return getReports(work, id)
}

/** Records what the addressee said and how that was weighed. Refuses what `weighView` of the rules refuses, `findings-report.changed-meanwhile`. */
export async function recordView(work: Work<PgbTables>, id: string, reportId: string, view: RecordView): Promise<FindingsReports> {
  const file = await takeBudgetFile(work, id, { in: actStages.finish })
  const report = await takeReport(work, id, reportId)
  if (report.revision !== view.revision) throw ruleBroken('findings-report.changed-meanwhile')
  weighView(report, view, file.today)

  await work.tx
    .updateTable('pgb.findings_report')
    .set({ view_received_on: view.receivedOn, view: view.view, view_weighed: view.weighed, revision: report.revision + 1 })
    .where('id', '=', reportId)
    .execute()
  work.record('findings-report.view-recorded', { kind: 'investigation', id }, { report: reportId, receivedOn: view.receivedOn })
  return getReports(work, id)
}

/** Records that the college got what a supervisor found, and on what ground. Refuses what `giveToCollege` of the rules refuses. */
export async function giveReport(work: Work<PgbTables>, id: string, reportId: string, given: GiveToCollege): Promise<FindingsReports> {
  const file = await takeBudgetFile(work, id, { in: actStages.finish })
  const report = await takeReport(work, id, reportId)
  giveToCollege(report, given, file)

  await work.tx
    .updateTable('pgb.findings_report')
    .set({ given_on: given.on, given_ground: given.ground, given_by: work.actor.id, revision: report.revision + 1 })
    .where('id', '=', reportId)
    .execute()
  work.record('findings-report.given', { kind: 'investigation', id }, { report: reportId, on: given.on, ground: given.ground })
  return getReports(work, id)
}
