import { sql } from 'kysely'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import type { OpenedReporterIdentity, ReporterIdentity } from '../contract.ts'
import { findReport } from './find-report.ts'
import type { ReportsTables } from './tables.ts'

/** Keeps who reported, encrypted and apart from the report; nothing when the reporter stays anonymous. */
export async function keepReporterIdentity(
  work: Work<ReportsTables>,
  sealer: Sealer,
  reportId: string,
  reporter: ReporterIdentity | undefined,
): Promise<void> {
  if (!isKnown(reporter)) return

  await work.tx
    .insertInto('reports.reporter_identity')
    .values({ report_id: reportId, sealed: sealReporter(sealer, reportId, reporter) })
    .execute()
}

/** Opens who reported, for a reason that is kept (AVG art. 5), to who has a part in the report. Refuses `report.no-reporter-identity`, `access.not-permitted`. */
export async function openReporterIdentity(
  work: Work<ReportsTables>,
  sealer: Sealer,
  id: string,
  reason: string,
): Promise<OpenedReporterIdentity> {
  await findReport(work, id)
  const { rows } = await sql<{ handles: boolean }>`select reports.actor_handles(${id}) as handles`.execute(work.tx)
  if (!rows[0]?.handles) throw ruleBroken('access.not-permitted')

  await work.tx
    .insertInto('reports.reporter_identity_opening')
    .values({ report_id: id, account_id: work.actor.id ?? '', at: work.now, reason })
    .execute()
  const kept = await work.tx.selectFrom('reports.reporter_identity').select('sealed').where('report_id', '=', id).executeTakeFirst()
  if (!kept) throw ruleBroken('report.no-reporter-identity')

  work.record('report.reporter-identity-opened', { kind: 'report', id })
  work.recordLook('report.reporter-identity-seen', { kind: 'report', id })
  const opened = JSON.parse(sealer.open(kept.sealed, reporterPlace(id))) as ReporterIdentity
  return { name: opened.name || null, phone: opened.phone || null, email: opened.email || null }
}

/** Whether there is anything to keep. */
export function isKnown(reporter: ReporterIdentity | undefined): reporter is ReporterIdentity {
  return Boolean(reporter && (reporter.name || reporter.phone || reporter.email))
}

export function sealReporter(sealer: Sealer, reportId: string, reporter: ReporterIdentity): Buffer {
  return sealer.seal(JSON.stringify(reporter), reporterPlace(reportId))
}

/** Where the identity of a reporter stands sealed. */
export const reporterPlace = (reportId: string) => `reports.reporter_identity:${reportId}:sealed`
