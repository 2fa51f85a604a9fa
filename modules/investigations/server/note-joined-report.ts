import { sql } from 'kysely'
import type { AnyWork } from '#platform/server/work.ts'

/** Notes on the file of the earlier report that a duplicate was joined to it; whoever joins need not see that file. */
export async function noteJoinedReport(
  work: AnyWork,
  { reportId, earlierReportId }: { reportId: string; earlierReportId: string },
): Promise<void> {
  const { rows } = await sql<{ id: string | null }>`select investigations.file_of_report(${earlierReportId}) as id`.execute(work.tx)
  const id = rows[0]?.id
  if (id) work.record('investigation.report-joined', { kind: 'investigation', id }, { reportId })
}
