import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Assumptions, ScenarioBase, Stream } from '../../contract.ts'
import { findVersionOfYear } from '../versions/get-version.ts'
import type { ProgrammeWork } from '../versions/take-draft.ts'
import { baseOf, type Figure, type TeamMonth } from './base-rules.ts'

/** Counts what a scenario of a year begins with. Refuses `what-if.no-programme`, `what-if.no-figures`, `parameter.missing`. */
export async function readBase(work: ProgrammeWork, municipality: string, year: number, assumptions: Assumptions): Promise<ScenarioBase> {
  const today = dayInAmsterdam(work.now)
  const version = await findVersionOfYear(work, year)
  if (!version) throw ruleBroken('what-if.no-programme')

  const shares: Partial<Record<Stream | 'other', number>> = {}
  for (const { kind, sharePercent, retired } of version.activities) if (!retired) shares[kind] = (shares[kind] ?? 0) + (sharePercent ?? 0)
  const { rows: figures } = await sql<Figure>`
    select figure, stream, stage, to_jsonb(numbers) as numbers from programme.what_if_figures(${municipality}, ${year}, ${today}::date)`.execute(
    work.tx,
  )
  const first = `${year}-01-01`
  const last = `${year}-12-31`
  const { rows: teamMonths } = await sql<TeamMonth>`
    select month::text, people, contracted, deployable from capacity.team_months(${municipality}, null, ${first}::date, ${last}::date)`.execute(
    work.tx,
  )
  const { rows: parameters } = await sql<{ minutes: number | null }>`
    select capacity.parameter_on('full-time-week', ${first}::date)::int as minutes`.execute(work.tx)
  const fullTimeMinutes = parameters[0]?.minutes
  if (!fullTimeMinutes) throw ruleBroken('parameter.missing')
  return baseOf({ year, today, figures, shares, teamMonths, fullTimeMinutes }, assumptions)
}
