import { findReportForInvestigation } from '#modules/reports/server/index.ts'
import type { RelatedInvestigation } from '../contract.ts'
import type { FileWork } from './work-on-file.ts'

const MOST = 25

/**
 * The files that the asker may see on the subject of a report, newest first: the file that grew from it among them. A subject that is not known has none.
 * Refuses `thing.not-found` when the asker may not see the report.
 */
export async function investigationsAboutSameSubject(work: FileWork, reportId: string): Promise<RelatedInvestigation[]> {
  const report = await findReportForInvestigation(work, reportId)
  const { subjectPersonId, subjectOrganisationId } = report

  const rows = await work.tx
    .selectFrom('investigations.investigation')
    .select(['id', 'reference', 'report_id', 'scheme', 'stage', 'opened_on as openedOn', 'result'])
    .where(({ or, eb }) =>
      or([
        eb('report_id', '=', reportId),
        ...(subjectPersonId ? [eb('subject_person_id', '=', subjectPersonId)] : []),
        ...(subjectOrganisationId ? [eb('subject_organisation_id', '=', subjectOrganisationId)] : []),
      ]),
    )
    .orderBy('opened_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST)
    .execute()
  work.recordLook('investigations.about-same-subject-read', { kind: 'report', id: reportId }, { shown: rows.map((row) => row.id) })
  return rows.map(({ report_id, ...row }) => ({ ...row, fromThisReport: report_id === reportId }))
}
