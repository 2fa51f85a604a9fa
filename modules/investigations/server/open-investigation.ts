import { sql } from 'kysely'
import { findReportForInvestigation, takeUpReport } from '#modules/reports/server/index.ts'
import { findColleague } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { OpenInvestigation } from '../contract.ts'
import { domainFor } from './legal-basis-rules.ts'
import { nameFirstLead } from './people-rules.ts'
import { type FileWork, me } from './work-on-file.ts'

/**
 * Opens a file on a report that was judged worth investigating, with its purpose and legal basis (G1, G2). Without a lead it waits for the coordinator.
 * Refuses `thing.not-found`, `investigation.report-not-worthy`, `investigation.legal-basis-does-not-fit`, `investigation.lead-is-no-specialist`, `access.not-permitted`.
 */
export async function openInvestigation(
  work: FileWork,
  { reportId, purpose, legalBasis, leadId }: OpenInvestigation,
): Promise<{ id: string; reference: string }> {
  const report = await findReportForInvestigation(work, reportId, { forUpdate: true })
  if (report.status !== 'worth-investigating') throw ruleBroken('investigation.report-not-worthy')
  const domain = domainFor(report.scheme, purpose, legalBasis)
  if (leadId)
    nameFirstLead({ id: me(work), roles: work.actor.roles }, report.unitId, await findColleague(work, leadId, report.municipalityId))

  const id = newId()
  const openedOn = dayInAmsterdam(work.now)
  const reference = await nextReference(work, openedOn)
  await work.tx
    .insertInto('investigations.investigation')
    .values({
      id,
      reference,
      report_id: reportId,
      received_year: Number(report.receivedOn.slice(0, 4)),
      source: report.source,
      scheme: report.scheme,
      domain,
      purpose,
      legal_basis: legalBasis,
      unit_id: report.unitId,
      municipality_id: report.municipalityId,
      lead_id: leadId,
      subject_person_id: report.subjectPersonId,
      subject_organisation_id: report.subjectOrganisationId,
      opened_on: openedOn,
      opened_at: work.now,
      usable_signal_on: report.receivedOn,
    })
    .execute()
  await takeUpReport(work, reportId, leadId)
  work.record('investigation.opened', { kind: 'investigation', id }, { reportId, purpose, legalBasis, leadId })
  return { id, reference }
}

/** A reference that no other file has, such as `O-2024-000123`. */
async function nextReference(work: FileWork, openedOn: string): Promise<string> {
  const { rows } = await sql<{ number: number }>`select nextval('investigations.investigation_number') as number`.execute(work.tx)
  return `O-${openedOn.slice(0, 4)}-${String(rows[0]?.number).padStart(6, '0')}`
}
