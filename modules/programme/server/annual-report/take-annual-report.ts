import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { ProgrammeTables } from '../tables.ts'
import { usualCutOff } from './annual-report-rules.ts'

/**
 * The annual report of a year, and nobody else changes or publishes it until this work is done; begun when nobody did yet. The beginning
 * of every change. Refuses `annual-report.no-programme`, `annual-report.published`.
 */
export async function takeAnnualReport(work: Work<ProgrammeTables>, year: number): Promise<{ cut_off: string; revision: number }> {
  await mustHaveProgramme(work, year)
  await work.tx
    .insertInto('programme.annual_report')
    .values({ year, cut_off: usualCutOff(year, dayInAmsterdam(work.now)), published_by: null, published_at: null })
    .onConflict((conflict) => conflict.column('year').doNothing())
    .execute()
  // A report that was published cannot be locked: row security lets nobody change it, so it is not there.
  const { rows } = await sql<{ cut_off: string; revision: number }>`
    select cut_off, revision from programme.annual_report where year = ${year} for update`.execute(work.tx)
  const [report] = rows
  if (!report) throw ruleBroken('annual-report.published')
  return report
}

async function mustHaveProgramme(work: Work<ProgrammeTables>, year: number): Promise<void> {
  const inForce = await work.tx
    .selectFrom('programme.version')
    .select('id')
    .where('year', '=', year)
    .where('state', 'in', ['adopted', 'running', 'reported'])
    .executeTakeFirst()
  if (!inForce) throw ruleBroken('annual-report.no-programme')
}
