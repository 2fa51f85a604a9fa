import type { AskDisclosure, Disclosure } from '#modules/privacy/contract.ts'
import { disclosuresOf, type PrivacyTables, requestDisclosure } from '#modules/privacy/server/index.ts'
import { compartmentOf } from '#modules/staff/contract.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import { findReport } from './find-report.ts'
import type { ReportsTables } from './tables.ts'

type DisclosureWork = Work<ReportsTables & PrivacyTables>

/** What was asked of sharing a report with the other law. Refuses `thing.not-found`. */
export async function disclosuresOfReport(work: DisclosureWork, id: string): Promise<Disclosure[]> {
  await findReport(work, id)
  work.recordLook('report.disclosures-read', { kind: 'report', id })
  return disclosuresOf(work, 'report', id)
}

/** Asks that a report may be shared with the other law. Refuses `thing.not-found` and what the rules of disclosure refuse. */
export async function askDisclosureOfReport(work: DisclosureWork, id: string, asked: AskDisclosure): Promise<Disclosure[]> {
  const report = await work.tx
    .selectFrom('reports.report')
    .select(['reference', 'scheme', 'municipality_id as municipalityId'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!report) throw notFound()

  const { reference, municipalityId } = report
  await requestDisclosure(work, { kind: 'report', id, reference, municipalityId, compartment: compartmentOf(report.scheme) }, asked)
  return disclosuresOf(work, 'report', id)
}
