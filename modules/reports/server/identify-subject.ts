import type { Subject } from '#modules/parties/contract.ts'
import { findOrMakeParty, type PartiesTables } from '#modules/parties/server/index.ts'
import type { StaffTables } from '#modules/staff/server/index.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import { findReportForUpdate, readsBlind } from './find-report.ts'
import { marksOf, maskWhatWasKnown } from './receive-report.ts'
import { identify } from './report-rules.ts'
import type { ReportsTables } from './tables.ts'
import { maskAnswersAgain } from './talk-with-reporter.ts'

/** Settles or corrects whom a report is about, and takes that out of the blind text. Refuses `report.subject-settled`, `report.still-blind`, `party.does-not-match`. */
export async function identifySubject(
  work: Work<ReportsTables & PartiesTables & StaffTables>,
  sealer: Sealer,
  id: string,
  subject: Subject,
): Promise<void> {
  const report = await findReportForUpdate(work, id)

  identify(report, await readsBlind(work, id))

  const party = await findOrMakeParty(work, sealer, report.municipalityId, subject)
  await work.tx
    .updateTable('reports.report')
    .set({ subject_person_id: party.personId, subject_organisation_id: party.organisationId })
    .where('id', '=', id)
    .execute()
  const known = await maskWhatWasKnown(work, id, party, [marksOf(subject)])
  await maskAnswersAgain(work, sealer, id, known)
  work.record('report.subject-identified', { kind: 'report', id }, { kind: subject.kind })
}
