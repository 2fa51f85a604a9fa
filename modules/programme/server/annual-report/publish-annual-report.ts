import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { Work } from '#platform/server/work.ts'
import type { AnnualReport } from '../../contract.ts'
import type { ProgrammeTables } from '../tables.ts'
import { markReported } from '../versions/mark-reported.ts'
import { mustCloseTheYear } from './annual-report-rules.ts'
import { getAnnualReport } from './get-annual-report.ts'
import { takeAnnualReport } from './take-annual-report.ts'

/**
 * Publishes the annual report: its texts and its cut-off stay as they are, and the programme of the year is reported.
 * Refuses what `mustCloseTheYear` and `takeAnnualReport` refuse.
 */
export async function publishAnnualReport(work: Work<ProgrammeTables>, year: number): Promise<AnnualReport> {
  const report = await takeAnnualReport(work, year)
  mustCloseTheYear(report.cut_off, year, dayInAmsterdam(work.now))

  // The policy of the table lets nobody change a report that is published, so the state goes last.
  const programme = await markReported(work, year)
  await work.tx
    .updateTable('programme.annual_report')
    .set({
      state: 'published',
      published_by: work.actor.id,
      published_at: work.now,
      accounts_for: programme,
      revision: report.revision + 1,
    })
    .where('year', '=', year)
    .execute()
  work.record('annual-report.published', { kind: 'annual-report', id: null }, { year, cutOff: report.cut_off })
  return getAnnualReport(work, year)
}
