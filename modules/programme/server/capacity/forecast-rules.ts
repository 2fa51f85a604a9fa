import type { CapacityActivity } from '#modules/capacity/contract.ts'
import type { TeamMonth } from '#modules/capacity/server/index.ts'
import { stretchOf } from './spent-rules.ts'

/** Over how many months the pace is taken. */
export const PACE_MONTHS = 3

export interface Forecast {
  /** Deployable minutes of the whole year */
  deployable: number
  /** Minutes after today that stand in the published roster */
  published: number
  /** Deployable minutes after today that are in no roster yet */
  byPace: number
  paceOf: string[]
  /** Minutes of the whole year on an activity; null when there is no pace to go by */
  minutesOf: (activity: CapacityActivity) => number | null
}

/**
 * Where the year ends: what was made, what stands in the published roster after today, and for the deployable time beyond that roster the
 * share of the last three months that are over.
 */
export function forecastOf(past: readonly TeamMonth[], ahead: readonly TeamMonth[]): Forecast {
  const made = stretchOf(past)
  const rest = stretchOf(ahead)
  const paceMonths = lastMonthsOver(past, ahead)
  const pace = stretchOf(paceMonths)
  const plannedIn = (month: TeamMonth) => month.activities.reduce((sum, { planned }) => sum + planned, 0)
  const byPace = ahead.reduce((sum, month) => sum + Math.max(0, month.deployable - plannedIn(month)), 0)

  return {
    deployable: made.deployable + rest.deployable,
    published: rest.activities.reduce((sum, { planned }) => sum + planned, 0),
    byPace,
    paceOf: byPace > 0 ? paceMonths.map(({ month }) => month) : [],
    minutesOf: (activity) => {
      const [soFar, planned, paced] = [made, rest, pace].map(({ activities }) => activities.find((one) => one.activity === activity))
      const known = (soFar?.made ?? 0) + (planned?.planned ?? 0)
      if (byPace === 0) return known
      return paced?.madeShare == null ? null : Math.round(known + byPace * paced.madeShare)
    },
  }
}

/** The last three months that are over and had time to spend; while none is over, the one that runs. */
function lastMonthsOver(past: readonly TeamMonth[], ahead: readonly TeamMonth[]): readonly TeamMonth[] {
  const withTime = past.filter(({ deployable }) => deployable > 0)
  const over = withTime.filter(({ month }) => ahead.every((one) => one.month !== month))
  return (over.length > 0 ? over : withTime).slice(-PACE_MONTHS)
}
