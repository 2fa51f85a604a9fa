import { ruleBroken } from '#platform/server/refusal.ts'
import type { ProgrammeWork } from './take-draft.ts'
import { inForce, takeYear } from './take-year.ts'

/** The annual report of a year was published: its programme was accounted for. Answers which version that is. Refuses `annual-report.no-programme`. */
export async function markReported(work: ProgrammeWork, year: number): Promise<string> {
  const version = inForce(await takeYear(work, year))
  if (!version) throw ruleBroken('annual-report.no-programme')

  await work.tx.updateTable('programme.version').set({ state: 'reported' }).where('id', '=', version.id).execute()
  work.record('programme.reported', { kind: 'programme', id: version.id }, { year })
  return version.id
}
