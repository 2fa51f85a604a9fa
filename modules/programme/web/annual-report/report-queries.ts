import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { api } from '#platform/web/api.ts'
import { showAnswer } from '#platform/web/show-answer.ts'
import type { AnnualReport, ProgrammeVersion } from '../../contract.ts'

/** The annual report of a year: its cut-off, explanations and judgements. */
export const annualReportQuery = (year: string) =>
  queryOptions({
    queryKey: ['programme', 'annual-report', year],
    queryFn: ({ signal }) => api.get<AnnualReport>(`/programme/annual-reports/${encodeURIComponent(year)}`, { signal }),
  })

/** The programme that a year is held to. */
export const versionOfYearQuery = (year: string) =>
  queryOptions({
    queryKey: ['programme', 'version-of-year', year],
    queryFn: ({ signal }) => api.get<ProgrammeVersion>(`/programme/years/${encodeURIComponent(year)}/version`, { signal }),
  })

/** Every change is answered with the whole report: shows it at once, and has the page of the year read again. */
export function keepReport(queries: QueryClient, report: AnnualReport): void {
  showAnswer(queries, annualReportQuery(String(report.year)).queryKey, report)
  void queries.invalidateQueries({ queryKey: ['programme', 'dashboard'] })
}
