import { describe, expect, it } from 'vitest'
import type { SimulationModel } from './model.ts'
import { prepareRuns } from './run-once.ts'
import { aDay, aStage, everyMonth, exponential, oneStream } from './testing/models.ts'

// M/M/c: arrivals without memory, exponential work, a constant capacity. Theory speaks of a system in balance; at this pace
// a year is so long that its empty beginning adds less than the tolerance.
const SERVED_A_DAY = 20

describe('The simulation against queueing theory', () => {
  it.each([
    { workers: 1, load: 0.5, years: 50 },
    { workers: 1, load: 0.8, years: 60 },
    { workers: 2, load: 0.8, years: 40 },
    { workers: 5, load: 0.7, years: 30 },
    { workers: 12, load: 0.85, years: 15 },
  ])('waits as Erlang C says, within 4 %, with $workers workers and a load of $load', ({ workers, load, years }) => {
    const run = prepareRuns(balanced(workers, load))
    const runs = Array.from({ length: years }, (_, seed) => run(seed)).flat()
    const wait = erlangC(workers, load) / (workers * SERVED_A_DAY * (1 - load))

    expect(offBy(mean(runs.map(({ waitForCapacity }) => waitForCapacity)), wait)).toBeLessThan(0.04)
    expect(offBy(mean(runs.map(({ leadTime }) => leadTime?.mean)), wait + 1 / SERVED_A_DAY)).toBeLessThan(0.03)
    expect(offBy(mean(runs.map(({ utilisation }) => utilisation)), load)).toBeLessThan(0.01)
  })

  it('has as much stock as Little says: what comes in a day times the days it stays', () => {
    const [year] = prepareRuns(balanced(3, 0.8))(7)
    if (!year?.leadTime) throw new Error('nothing finished')

    expect(offBy(year.meanStock[0], (year.finished / 365) * year.leadTime.mean)).toBeLessThan(0.001)
  })
})

function balanced(workers: number, load: number): SimulationModel {
  return oneStream({
    workers,
    arrivals: aDay(workers * SERVED_A_DAY * load),
    hours: everyMonth(7 * workers * SERVED_A_DAY),
    stages: [aStage({ work: exponential(1) })],
  })
}

/** The chance that somebody who comes in has to wait. */
function erlangC(workers: number, load: number): number {
  let term = 1
  let others = 0
  for (let busy = 0; busy < workers; busy++) {
    others += term
    term *= (workers * load) / (busy + 1)
  }
  const all = term / (1 - load)
  return all / (others + all)
}

function mean(values: readonly (number | null | undefined)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? Number.NaN), 0) / values.length
}

const offBy = (measured: number | undefined, expected: number) => Math.abs((measured ?? Number.NaN) / expected - 1)
