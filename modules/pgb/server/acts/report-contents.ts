import type { AnyWork, Work } from '#platform/server/work.ts'
import type { FindingsReport, ReportContents } from '../../contract.ts'
import { surnamesOn } from '../other-clients.ts'
import type { PgbTables } from '../tables.ts'
import { readActs, readFindings } from './read-acts.ts'
import { mustNameNoOthers, textsOf, withoutOthers } from './report-rules.ts'

/** What a report holds: as it was agreed, or as it stands now while it is a draft. Nothing of clients whom it is not about. */
export async function contentsOf(work: Work<PgbTables>, fileId: string, report: FindingsReport): Promise<ReportContents> {
  if (report.agreedAt) {
    const kept = await work.tx.selectFrom('pgb.findings_report').select('contents').where('id', '=', report.id).executeTakeFirstOrThrow()
    if (kept.contents) return kept.contents
  }
  const acts = (await readActs(work, fileId, { among: report.acts })).toReversed()
  const findings = (await readFindings(work, fileId)).filter(({ id }) => report.findings.includes(id))
  return { acts: withoutOthers(acts, report.clients), findings }
}

/** Refuses `findings-report.names-another-client`, `findings-report.number-of-person`. */
export async function mustKeepOthersOut(
  work: AnyWork,
  fileId: string,
  report: Pick<FindingsReport, 'title' | 'body' | 'clients'>,
  { acts, findings }: ReportContents,
): Promise<void> {
  mustNameNoOthers(textsOf(report.title, report.body, acts, findings), await surnamesOn(work, fileId, report.clients))
}
