import { allMunicipalities, type Municipality } from '#modules/staff/server/index.ts'
import type { Work } from '#platform/server/work.ts'
import type { ReportsTables } from './tables.ts'

/** The municipalities that a resident can report to: those where a unit takes reports in. All of them as long as that is so nowhere. */
export async function openMunicipalities(work: Work<ReportsTables>): Promise<Municipality[]> {
  const intake = await work.tx.selectFrom('reports.intake_unit').select('municipality_id').distinct().execute()
  const open = new Set(intake.map(({ municipality_id }) => municipality_id))
  const all = await allMunicipalities(work)
  return open.size === 0 ? all : all.filter(({ id }) => open.has(id))
}
