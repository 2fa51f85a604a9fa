import { sql } from 'kysely'
import type { AnyWork, Work } from '#platform/server/work.ts'
import type { FindingsReport, ReportContents } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { readActs, readFindings } from './read-acts.ts'
import { mustNameNoOthers, textsOf, withoutOthers } from './report-rules.ts'

/** What a report holds: as it was agreed, or as it stands now while it is a draft. Nothing of clients whom it is not about. */
export async function contentsOf(work: Work<PgbTables>, fileId: string, report: FindingsReport): Promise<ReportContents> {
  if (report.agreedAt) {
    const kept = await work.tx.selectFrom('pgb.findings_report').select('contents').where('id', '=', report.id).executeTakeFirstOrThrow()
    if (kept.contents) return kept.contents
  }
  const acts = (await readActs(work, fileId)).filter(({ id }) => report.acts.includes(id)).toReversed()
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
  const { rows } = await sql<{ name: string; own: boolean }>`
    select p.surname as name, h.id = any (${report.clients}::uuid[]) as own
      from pgb.holder h join parties.person p on p.id in (h.person_id, h.representative_person_id)
     where h.investigation_id = ${fileId} and p.surname is not null`.execute(work.tx)
  const names = (own: boolean) => rows.filter((row) => row.own === own).map(({ name }) => name)
  mustNameNoOthers(textsOf(report.title, report.body, acts, findings), names(false), names(true))
}
