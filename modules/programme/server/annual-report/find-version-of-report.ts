import type { Work } from '#platform/server/work.ts'
import type { ProgrammeVersion } from '../../contract.ts'
import type { ProgrammeTables } from '../tables.ts'
import { findVersionOfYear, getVersion } from '../versions/get-version.ts'

/** The version that a report accounts for: once it was published the one of that day, and until then the one in force. */
export async function findVersionOfReport(work: Work<ProgrammeTables>, year: number): Promise<ProgrammeVersion | null> {
  const report = await work.tx.selectFrom('programme.annual_report').select('accounts_for').where('year', '=', year).executeTakeFirst()
  return report?.accounts_for ? getVersion(work, report.accounts_for) : findVersionOfYear(work, year)
}
