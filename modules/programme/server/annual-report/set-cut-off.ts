import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { AnnualReport, SetCutOff } from '../../contract.ts'
import type { ProgrammeTables } from '../tables.ts'
import { mustCloseTheYear } from './annual-report-rules.ts'
import { getAnnualReport } from './get-annual-report.ts'
import { takeAnnualReport } from './take-annual-report.ts'

/** Chooses up to which day things count in a report. Refuses what `mustCloseTheYear` and `takeAnnualReport` refuse, `thing.changed-meanwhile`. */
export async function setCutOff(work: Work<ProgrammeTables>, year: number, { cutOff, revision }: SetCutOff): Promise<AnnualReport> {
  await takeAnnualReport(work, year)
  mustCloseTheYear(cutOff, year, dayInAmsterdam(work.now))

  const changed = await work.tx
    .updateTable('programme.annual_report')
    .set({ cut_off: cutOff, revision: revision + 1 })
    .where('year', '=', year)
    .where('revision', '=', revision)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) throw ruleBroken('thing.changed-meanwhile')
  work.record('annual-report.cut-off-set', { kind: 'annual-report', id: null }, { year, cutOff })
  return getAnnualReport(work, year)
}
