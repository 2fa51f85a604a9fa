import type { TeamMonth } from '#modules/capacity/server/index.ts'
import type { CapacityYear } from '../../contract.ts'
import { PACE_MONTHS } from './forecast-rules.ts'
import { stretchOf } from './spent-rules.ts'

/**
 * How far the forecast by pace was off: for each month that is over, the shares of the three months before it beside its own. The mean
 * distance over activities and months, in percentage points.
 * @param over months that are over, in order
 */
export function forecastErrorOf(over: readonly TeamMonth[]): CapacityYear['forecastError'] {
  const withTime = over.filter(({ deployable }) => deployable > 0)
  const misses = withTime.slice(PACE_MONTHS).map((month, place) => {
    const pace = stretchOf(withTime.slice(place, place + PACE_MONTHS)).activities
    const came = stretchOf([month]).activities
    return mean(came.map(({ madeShare }, index) => Math.abs((madeShare ?? 0) - (pace[index]?.madeShare ?? 0)) * 100))
  })
  return misses.length > 0 ? { off: mean(misses), months: misses.length } : null
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
