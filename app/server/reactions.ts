import { noteJoinedReport } from '#modules/investigations/server/index.ts'
import type { Reactions } from '#platform/server/work.ts'

/** Who acts on what another module announces: what points up is plugged in here, in one readable table. */
export const reactions: Reactions = {
  'report.joined': [
    (work, { reportId, earlierReportId }) =>
      noteJoinedReport(work, { reportId: String(reportId), earlierReportId: String(earlierReportId) }),
  ],
}
