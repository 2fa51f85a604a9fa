import { useQueryClient } from '@tanstack/react-query'
import { showAnswer } from '#platform/web/show-answer.ts'
import type { ReportFile } from '../../contract.ts'
import { dialogueQuery, reportQuery, timelineQuery } from '../report-queries.ts'

/** Puts a report that the server just answered in the place of the old one; its timeline and the lists are asked again. */
export function useKeepReport(): (report: ReportFile) => Promise<void> {
  const queries = useQueryClient()
  return async (report) => {
    showAnswer(queries, reportQuery(report.id).queryKey, report)
    await Promise.all([
      queries.invalidateQueries({ queryKey: timelineQuery(report.id).queryKey }),
      queries.invalidateQueries({ queryKey: dialogueQuery(report.id).queryKey }),
      queries.invalidateQueries({ queryKey: ['reports', 'list'] }),
    ])
  }
}
