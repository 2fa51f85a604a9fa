import { YEAR_DAYS } from './model.ts'
import { MONTH_ENDS } from './running-total.ts'

/** Counts how many are in each stage, keeps the count at each month's end and the mean over the year. */
export class StockCount {
  readonly atMonthEnds: number[][]
  private readonly now: number[]
  private readonly since: number[]
  private readonly itemDays: number[]
  private month = 0

  constructor(stages: number) {
    this.atMonthEnds = Array.from({ length: stages }, () => [])
    this.now = new Array(stages).fill(0)
    this.since = new Array(stages).fill(0)
    this.itemDays = new Array(stages).fill(0)
  }

  change(stage: number, by: number, day: number): void {
    this.passMonthEnds(day)
    this.count(stage, day)
    this.now[stage] = (this.now[stage] as number) + by
  }

  /** Ends the year; answers with the mean number in each stage. */
  close(): number[] {
    this.passMonthEnds(YEAR_DAYS)
    return this.now.map((_, stage) => {
      this.count(stage, YEAR_DAYS)
      return (this.itemDays[stage] as number) / YEAR_DAYS
    })
  }

  private count(stage: number, day: number): void {
    this.itemDays[stage] = (this.itemDays[stage] as number) + (this.now[stage] as number) * (day - (this.since[stage] as number))
    this.since[stage] = day
  }

  private passMonthEnds(day: number): void {
    for (; (MONTH_ENDS[this.month] ?? Number.POSITIVE_INFINITY) <= day; this.month++)
      for (let stage = 0; stage < this.now.length; stage++) this.atMonthEnds[stage]?.push(this.now[stage] as number)
  }
}
