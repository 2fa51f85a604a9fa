import { sql } from 'kysely'
import type { Work } from '#platform/server/work.ts'
import type { Scheme } from '../contract.ts'
import type { ReportsTables } from './tables.ts'

/** Lets a unit take in the reports of these schemes from now on, in the own municipality. */
export async function takeInSchemes(work: Work<ReportsTables>, unitId: string, schemes: readonly Scheme[]): Promise<void> {
  for (const scheme of schemes) {
    await sql`
      insert into reports.intake_unit (scheme, unit_id) values (${scheme}, ${unitId})
      on conflict (scheme, municipality_id) do update set unit_id = excluded.unit_id`.execute(work.tx)
    work.record('intake.set', { kind: 'unit', id: unitId }, { scheme })
  }
}
