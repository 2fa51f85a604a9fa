import { sql } from 'kysely'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { ReportStatus, Scheme, Source } from '../contract.ts'
import { findReportForUpdate } from './find-report.ts'
import { close, takeUp } from './report-rules.ts'
import type { ReportsTables } from './tables.ts'

/** What an investigation needs of the report that it grows from. `summary` is whole for who works on the file, else blind. */
export interface ReportForInvestigation {
  id: string
  reference: string
  scheme: Scheme
  source: Source
  receivedOn: string
  status: ReportStatus
  unitId: string
  municipalityId: string
  subjectPersonId: string | null
  subjectOrganisationId: string | null
  handlerId: string | null
  assessedBy: string | null
  summary: string
  blind: boolean
}

/** With `forUpdate` nobody else changes the report until this work is done. Refuses `thing.not-found`. */
export async function findReportForInvestigation(
  work: Work<ReportsTables>,
  id: string,
  { forUpdate = false } = {},
): Promise<ReportForInvestigation> {
  const { rows } = await sql<ReportForInvestigation>`
    select r.id, r.reference, r.scheme, r.source, r.received_on as "receivedOn", r.status, r.unit_id as "unitId", r.municipality_id as "municipalityId", r.handler_id as "handlerId",
           r.assessed_by as "assessedBy", r.subject_person_id as "subjectPersonId", r.subject_organisation_id as "subjectOrganisationId",
           coalesce(w.summary, r.summary_blind) as summary, w.summary is null as blind
      from reports.report r left join lateral reports.whole_words(r.id) w on true where r.id = ${id} ${forUpdate ? sql`for update of r` : sql``}`.execute(
    work.tx,
  )
  const [report] = rows
  if (!report) throw notFound()
  return report
}

/** The investigation begins: its lead, when there is one, handles the report and may read it whole from now on. Refuses `report.not-worth-investigating`. */
export async function takeUpReport(work: Work<ReportsTables>, id: string, handlerId: string | null): Promise<void> {
  const report = await findReportForUpdate(work, id)
  const status = takeUp(report)

  await work.tx.updateTable('reports.report').set({ status, handler_id: handlerId }).where('id', '=', id).execute()
  await sql`select reports.let_handler_in_on_joined(${id})`.execute(work.tx)
  work.record('report.taken-up', { kind: 'report', id }, { handlerId })
}

/** The file goes to another lead, who may read the report from now on. */
export async function handReportOver(work: Work<ReportsTables>, id: string, handlerId: string): Promise<void> {
  await findReportForUpdate(work, id)

  await work.tx.updateTable('reports.report').set({ handler_id: handlerId }).where('id', '=', id).execute()
  await sql`select reports.let_handler_in_on_joined(${id})`.execute(work.tx)
  work.record('report.handed-over', { kind: 'report', id }, { handlerId })
}

/** The investigation is closed. Refuses `report.not-under-investigation`. */
export async function closeReport(work: Work<ReportsTables>, id: string): Promise<void> {
  const report = await findReportForUpdate(work, id)
  const status = close(report)

  await work.tx.updateTable('reports.report').set({ status }).where('id', '=', id).execute()
  work.record('report.closed', { kind: 'report', id })
}

/** Who is off the file no longer reads the report because of it. */
export async function letReaderOut(work: Work<ReportsTables>, id: string, accountId: string): Promise<void> {
  await work.tx
    .deleteFrom('reports.reader')
    .where('report_id', '=', id)
    .where('account_id', '=', accountId)
    .where('because', '=', 'file-member')
    .execute()
  work.record('report.reader-let-out', { kind: 'report', id }, { accountId })
}

/** A colleague on the file may read the report whole. */
export async function letReaderIn(work: Work<ReportsTables>, id: string, accountId: string): Promise<void> {
  await work.tx
    .insertInto('reports.reader')
    .values({ report_id: id, account_id: accountId, because: 'file-member', until: null })
    .onConflict((conflict) => conflict.columns(['report_id', 'account_id']).doUpdateSet({ because: 'file-member', until: null }))
    .execute()
  work.record('report.reader-let-in', { kind: 'report', id }, { accountId })
}
