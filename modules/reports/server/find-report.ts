import { sql } from 'kysely'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { ReportFacts } from './report-rules.ts'
import type { ReportsTables } from './tables.ts'

/** What the rules need to know of a report that the asker may see. Refuses `thing.not-found`. */
export function findReport(work: Work<ReportsTables>, id: string): Promise<ReportFacts> {
  return find(work, id, false)
}

/** The same, and nobody else changes it until this work is done. */
export function findReportForUpdate(work: Work<ReportsTables>, id: string): Promise<ReportFacts> {
  return find(work, id, true)
}

/** Whether the asker still reads a report without its subject. */
export async function readsBlind(work: Work<ReportsTables>, id: string): Promise<boolean> {
  const { rows } = await sql`select from reports.whole_words(${id})`.execute(work.tx)
  return rows.length === 0
}

async function find(work: Work<ReportsTables>, id: string, forUpdate: boolean): Promise<ReportFacts> {
  const report = await work.tx
    .selectFrom('reports.report')
    .select(['id', 'status', 'scheme', 'filed_by as filedBy', 'received_at as receivedAt', 'municipality_id as municipalityId'])
    .where('id', '=', id)
    .$if(forUpdate, (query) => query.forUpdate())
    .executeTakeFirst()
  if (!report) throw notFound()
  return report
}
