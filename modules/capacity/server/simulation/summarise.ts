import { quantileOfSorted } from './quantile.ts'
import type { RunResult } from './run-once.ts'

/** A figure over all runs: in half of them it is lower than the median, in 80 (95) of 100 it lies between low and high. */
export interface Spread {
  median: number
  low80: number
  high80: number
  low95: number
  high95: number
}

export interface StreamSummary {
  name: string
  arrived: Spread
  finished: Spread
  /** Days, of what finished in the year; over the runs in which something did */
  leadTime: { median: Spread; p90: Spread } | null
  /** Mean days that a piece of work waits until a worker begins on it */
  waitForCapacity: Spread | null
  /** At the end of each month, all stages together */
  stock: Spread[]
  /** For each stage, in order, at the end of each month */
  stockByStage: Spread[][]
  /** Share of the hours there are; nothing when there are none */
  utilisation: Spread | null
}

export interface Summary {
  runs: number
  streams: StreamSummary[]
}

export function summarise(results: readonly RunResult[]): Summary {
  const [first] = results
  if (!first) throw new RangeError('There are no runs to summarise')
  return { runs: results.length, streams: first.map((_, stream) => summariseStream(results.flatMap((result) => result[stream] ?? []))) }
}

function summariseStream(runs: RunResult): StreamSummary {
  const [first] = runs
  if (!first) throw new RangeError('There are no runs to summarise')
  const median = spreadOf(runs.map(({ leadTime }) => leadTime?.median))
  const p90 = spreadOf(runs.map(({ leadTime }) => leadTime?.p90))
  const months = first.stock[0] ?? []
  return {
    name: first.name,
    arrived: certain(runs.map(({ arrived }) => arrived)),
    finished: certain(runs.map(({ finished }) => finished)),
    leadTime: median && p90 ? { median, p90 } : null,
    waitForCapacity: spreadOf(runs.map(({ waitForCapacity }) => waitForCapacity)),
    stock: months.map((_, month) => certain(runs.map(({ stock }) => stock.reduce((sum, stage) => sum + (stage[month] ?? 0), 0)))),
    stockByStage: first.stock.map((_, stage) => months.map((_, month) => certain(runs.map(({ stock }) => stock[stage]?.[month] ?? 0)))),
    utilisation: spreadOf(runs.map(({ utilisation }) => utilisation)),
  }
}

function spreadOf(values: readonly (number | null | undefined)[]): Spread | null {
  const known = values.filter((value) => typeof value === 'number')
  return known.length > 0 ? certain(known) : null
}

function certain(values: readonly number[]): Spread {
  const sorted = Float64Array.from(values).sort()
  const at = (share: number) => quantileOfSorted(sorted, share)
  return { median: at(0.5), low80: at(0.1), high80: at(0.9), low95: at(0.025), high95: at(0.975) }
}
