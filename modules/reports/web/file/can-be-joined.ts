import type { RelatedReport, ReportFile } from '../../contract.ts'

/** The earlier reports to which this one can be joined; a joined one is no place to join to. */
export function canBeJoined(report: Pick<ReportFile, 'receivedOn' | 'sameSubject'>): RelatedReport[] {
  return report.sameSubject.reports.filter((other) => other.receivedOn <= report.receivedOn && other.status !== 'joined')
}
