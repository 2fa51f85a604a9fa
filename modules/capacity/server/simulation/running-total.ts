import { MONTH_DAYS, YEAR_DAYS } from './model.ts'

/** The last day of each month, as days since the year began. */
export const MONTH_ENDS: readonly number[] = MONTH_DAYS.map((_, month) =>
  MONTH_DAYS.slice(0, month + 1).reduce<number>((sum, days) => sum + days, 0),
)

/**
 * An amount that grows evenly within each month, at that month's pace a day: what has come in, or the hours that one worker
 * has had. It translates days of the calendar to that amount and back.
 */
export class RunningTotal {
  readonly ofYear: number
  private readonly paces: Float64Array
  private readonly before = new Float64Array(12)

  constructor(paces: readonly number[]) {
    this.paces = Float64Array.from(paces)
    let total = 0
    MONTH_DAYS.forEach((days, month) => {
      this.before[month] = total
      total += days * (paces[month] ?? 0)
    })
    this.ofYear = total
  }

  at(day: number): number {
    if (day >= YEAR_DAYS) return this.ofYear
    let month = 0
    while ((MONTH_ENDS[month] as number) <= day) month++
    return (this.before[month] as number) + (day - startOf(month)) * (this.paces[month] as number)
  }

  /** The first day on which the total is reached: endless when this year does not reach it. */
  dayOf(total: number): number {
    if (total > this.ofYear) return Number.POSITIVE_INFINITY
    if (total <= 0) return 0
    let month = 11
    while ((this.before[month] as number) >= total) month--
    return startOf(month) + (total - (this.before[month] as number)) / (this.paces[month] as number)
  }
}

const startOf = (month: number) => (MONTH_ENDS[month] as number) - (MONTH_DAYS[month] as number)
