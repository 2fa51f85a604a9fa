import { MONTH_DAYS, type SimulationStream } from './model.ts'
import { type Quantile, quantileOf } from './quantile.ts'
import { RunningTotal } from './running-total.ts'

/** A stream made ready to be run often. */
export interface StreamPlan extends Pick<SimulationStream, 'name' | 'workers'> {
  /** The expected number that came in since the year began */
  arrivals: RunningTotal
  /** The hours that each worker had since the year began */
  hours: RunningTotal
  stages: StagePlan[]
}

interface StagePlan {
  work: Quantile
  wait: Quantile
  continues: number
  stock: number
  stockAge: Quantile | undefined
}

/**
 * Capacity and calendar: the workers together have `hours` a week, spread evenly over its seven days, each worker an equal
 * part. Each piece of work is done by one worker from beginning to end, and goes on as that worker's hours come. So with a
 * constant capacity and exponential work this is M/M/c with c workers, each doing hours ÷ 7 ÷ c hours of work a calendar day.
 */
export function planStream({ name, workers, arrivals, hours, stages }: SimulationStream): StreamPlan {
  return {
    name,
    workers,
    arrivals: new RunningTotal(MONTH_DAYS.map((days, month) => (arrivals[month] ?? 0) / days)),
    hours: new RunningTotal(hours.map((week) => week / 7 / workers)),
    stages: stages.map(({ work, wait, continues, stock, stockAge }) => ({
      work: quantileOf(work),
      wait: quantileOf(wait),
      continues,
      stock,
      stockAge: stockAge && quantileOf(stockAge),
    })),
  }
}
