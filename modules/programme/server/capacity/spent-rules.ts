import { CapacityActivity } from '#modules/capacity/contract.ts'
import type { TeamMonth } from '#modules/capacity/server/index.ts'
import type { CapacityMonth, SpentOnActivity } from '../../contract.ts'

export interface Stretch {
  deployable: number
  activities: SpentOnActivity[]
  notRecorded: number
  notRecordedShare: number | null
}

/** A part of the deployable time; null when there is none. */
export const partOf = (minutes: number, deployable: number): number | null => (deployable > 0 ? minutes / deployable : null)

/** Several months as one. What nobody recorded stays a part of its own, so that the shares never fill up to a hundred by themselves. */
export function stretchOf(months: readonly TeamMonth[]): Stretch {
  const deployable = months.reduce((sum, month) => sum + month.deployable, 0)
  const rows = months.flatMap(({ activities }) => activities)
  const activities = CapacityActivity.options.map((activity): SpentOnActivity => {
    const own = rows.filter((row) => row.activity === activity)
    const planned = own.reduce((sum, row) => sum + row.planned, 0)
    const made = own.reduce((sum, row) => sum + row.made, 0)
    const evening = own.filter(({ part }) => part === 'evening').reduce((sum, row) => sum + row.made, 0)
    return { activity, planned, plannedShare: partOf(planned, deployable), made, madeShare: partOf(made, deployable), evening }
  })
  const notRecorded = deployable - activities.reduce((sum, { made }) => sum + made, 0)
  return { deployable, activities, notRecorded, notRecordedShare: partOf(notRecorded, deployable) }
}

/** Each month by itself, and the year up to and including each month. @param runningMonth the month that is not over */
export function monthsOf(
  past: readonly TeamMonth[],
  runningMonth: string | undefined,
): { months: CapacityMonth[]; cumulated: CapacityMonth[] } {
  const stateOf = ({ month, closed }: TeamMonth) => (month === runningMonth ? 'running' : closed ? 'closed' : 'open')
  const upTo = (place: number) => past.slice(0, place + 1)
  const isAllClosed = (place: number) => upTo(place).every(({ month, closed }) => closed && month !== runningMonth)
  return {
    months: past.map((one) => ({ month: one.month, state: stateOf(one), ...stretchOf([one]) })),
    cumulated: past.map((one, place) => ({
      month: one.month,
      state: one.month === runningMonth ? 'running' : isAllClosed(place) ? 'closed' : 'open',
      ...stretchOf(upTo(place)),
    })),
  }
}
