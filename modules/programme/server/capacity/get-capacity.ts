import { sql } from 'kysely'
import { CapacityActivity } from '#modules/capacity/contract.ts'
import { readTeamTime } from '#modules/capacity/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { AnyWork, Work } from '#platform/server/work.ts'
import type { CapacityActivityOfYear, CapacityYear } from '../../contract.ts'
import type { ProgrammeTables } from '../tables.ts'
import { findVersionOfYear } from '../versions/get-version.ts'
import { attentionInCapacity } from './capacity-attention-rules.ts'
import { forecastErrorOf } from './forecast-error-rules.ts'
import { forecastOf } from './forecast-rules.ts'
import { programmeSharesOf } from './programme-share-rules.ts'
import { monthsOf, partOf, stretchOf } from './spent-rules.ts'

/** Where the deployable time of a year went, beside what the programme says. Refuses `parameter.missing`. */
export async function getCapacity(work: Work<ProgrammeTables>, year: number): Promise<CapacityYear> {
  const time = await readTeamTime(work, year)
  const version = await findVersionOfYear(work, year)
  const programme = programmeSharesOf(version)
  const forecast = forecastOf(time.past, time.ahead)
  const { activities: spent, ...soFar } = stretchOf(time.past)
  const activities = CapacityActivity.options.flatMap((activity): CapacityActivityOfYear[] => {
    const own = spent.find((one) => one.activity === activity)
    if (!own) return []
    const minutes = forecast.minutesOf(activity)
    return [
      {
        ...own,
        ...programme(activity),
        forecast: minutes,
        forecastShare: minutes === null ? null : partOf(minutes, forecast.deployable),
      },
    ]
  })
  const isOver = time.ahead.length === 0
  const { minutesOf: _, ...made } = forecast
  return {
    year,
    municipality: time.municipality,
    through: time.through,
    hasPatterns: time.hasPatterns,
    programme: version && { id: version.id, state: version.state, title: version.title },
    ...soFar,
    activities,
    ...monthsOf(time.past, isOver ? undefined : time.through?.slice(0, 7)),
    forecast: made,
    forecastError: forecastErrorOf(time.past.filter(({ month }) => time.ahead.every((one) => one.month !== month))),
    hoursPerFile: await hoursPerFile(work, year),
    attention: attentionInCapacity({ activities, notRecordedShare: soFar.notRecordedShare, isOver }, await deviationOf(work)),
  }
}

async function hoursPerFile(work: AnyWork, year: number): Promise<CapacityYear['hoursPerFile']> {
  const { rows } = await sql<CapacityYear['hoursPerFile'][number]>`
    select scheme, closed, counted, median, within from programme.hours_per_closed_file(staff.home_municipality(), ${year})`.execute(
    work.tx,
  )
  return rows
}

/** From how many percentage points on a share asks for attention. */
async function deviationOf(work: AnyWork): Promise<number> {
  const today = dayInAmsterdam(work.now)
  const { rows } = await sql<{ value: number }>`
    select value::float8 as value from platform.legal_parameter
     where key = 'capacity-deviation' and valid_from <= ${today} and (valid_to is null or ${today} < valid_to)`.execute(work.tx)
  if (!rows[0]) throw ruleBroken('parameter.missing')
  return rows[0].value
}
