import { newId } from '#platform/server/new-id.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { ChangeFindingsReport, FindingsReport, FindingsReports, WriteFindingsReport } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { mustBeOnFile, takeBudgetFile } from '../work-on-budget.ts'
import { actStages } from './act-stages.ts'
import { readActs, readFindings } from './read-acts.ts'
import { getReports, takeReport } from './read-reports.ts'
import { aboutNoOther, changeReport, frameReport, mustFit } from './report-rules.ts'

type Parts = Pick<FindingsReport, 'acts' | 'findings' | 'clients'>

/** Begins a report of findings in one capacity. Refuses what the rules of reports refuse. */
export async function writeReport(
  work: Work<PgbTables>,
  id: string,
  written: WriteFindingsReport,
): Promise<FindingsReports & { id: string }> {
  const file = await takeBudgetFile(work, id, { in: actStages.finish })
  frameReport(written)
  await mustBeOnFile(work, id, written)

  const report = { ...written, id: newId(), clients: written.holderId ? [written.holderId] : written.clients }
  await mustHoldItsOwn(work, id, report, report)
  await work.tx
    .insertInto('pgb.findings_report')
    .values({
      id: report.id,
      investigation_id: id,
      municipality_id: file.municipalityId,
      acting_as: written.actingAs,
      holder_id: written.holderId,
      provider_id: written.providerId,
      goes_to: written.goesTo,
      title: written.title,
      body: written.body,
      written_by: work.actor.id ?? '',
      written_at: work.now,
    })
    .execute()
  await putParts(work, { fileId: id, municipalityId: file.municipalityId, reportId: report.id }, report)
  work.record(
    'findings-report.written',
    { kind: 'investigation', id },
    { report: report.id, actingAs: written.actingAs, goesTo: written.goesTo },
  )
  return { ...(await getReports(work, id)), id: report.id }
}

/** Changes a draft: its writer does. Refuses `findings-report.agreed`, `findings-report.not-writer`, `findings-report.changed-meanwhile` and what fits not. */
export async function rewriteReport(
  work: Work<PgbTables>,
  id: string,
  reportId: string,
  changes: ChangeFindingsReport,
): Promise<FindingsReports> {
  const file = await takeBudgetFile(work, id, { in: actStages.finish })
  const report = await takeReport(work, id, reportId)
  changeReport(report, work.actor.id, changes.revision)
  aboutNoOther(report.holderId, changes.clients)
  const parts = { ...changes, clients: report.holderId ? [report.holderId] : changes.clients }
  await mustHoldItsOwn(work, id, report, parts)

  await work.tx
    .updateTable('pgb.findings_report')
    .set({ title: changes.title, body: changes.body, revision: changes.revision + 1 })
    .where('id', '=', reportId)
    .execute()
  for (const table of ['pgb.report_client', 'pgb.report_act', 'pgb.report_finding'] as const)
    await work.tx.deleteFrom(table).where('report_id', '=', reportId).execute()
  await putParts(work, { fileId: id, municipalityId: file.municipalityId, reportId }, parts)
  work.record('findings-report.changed', { kind: 'investigation', id }, { report: reportId })
  return getReports(work, id)
}

/** What is chosen is of this file, and fits the report. Refuses `thing.not-found` and what `mustFit` of the rules refuses. */
async function mustHoldItsOwn(
  work: Work<PgbTables>,
  fileId: string,
  report: Pick<FindingsReport, 'actingAs' | 'holderId' | 'providerId'>,
  parts: Parts,
): Promise<void> {
  const findings = await readFindings(work, fileId)
  const chosen = parts.findings.map((id) => findings.find((finding) => finding.id === id) ?? missing())
  const restsOn = [...parts.acts, ...chosen.flatMap(({ acts }) => acts)]
  const acts = await readActs(work, fileId, { among: restsOn })
  mustFit(
    report,
    restsOn.map((id) => acts.find((act) => act.id === id) ?? missing()),
  )
  for (const holderId of parts.clients) await mustBeOnFile(work, fileId, { holderId })
}

function missing(): never {
  throw notFound()
}

async function putParts(
  work: Work<PgbTables>,
  { fileId, municipalityId, reportId }: { fileId: string; municipalityId: string; reportId: string },
  { acts, findings, clients }: Parts,
): Promise<void> {
  const own = { report_id: reportId, investigation_id: fileId, municipality_id: municipalityId }
  const once = (ids: readonly string[]) => [...new Set(ids)]
  if (clients.length > 0)
    await work.tx
      .insertInto('pgb.report_client')
      .values(once(clients).map((holder) => ({ ...own, holder_id: holder })))
      .execute()
  if (acts.length > 0)
    await work.tx
      .insertInto('pgb.report_act')
      .values(once(acts).map((act) => ({ ...own, act_id: act })))
      .execute()
  if (findings.length > 0)
    await work.tx
      .insertInto('pgb.report_finding')
      .values(once(findings).map((finding) => ({ ...own, finding_id: finding })))
      .execute()
}
