import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MONTH_DAYS, type SimulationStream } from './model.ts'
import { prepareRuns, runOnce } from './run-once.ts'
import type { StreamRun } from './stream-year.ts'
import { aMunicipality, aStage, aStream, everyMonth, fixed, oneStream } from './testing/models.ts'

const NOTHING = everyMonth(0)

describe('A year of work', () => {
  it('takes as many days as one worker needs, from the hours a week spread over seven days', () => {
    const year = yearOf({
      arrivals: NOTHING,
      workers: 1,
      hours: everyMonth(7),
      stages: [aStage({ work: fixed(10), stock: 1, stockAge: fixed(5) })],
    })

    expect(year.leadTime?.median).toBeCloseTo(15)
    expect(year.utilisation).toBeCloseTo(10 / 365)
  })

  it('gives a piece of work one worker, whoever else is free', () => {
    const year = yearOf({
      arrivals: NOTHING,
      workers: 2,
      hours: everyMonth(14),
      stages: [aStage({ work: fixed(10), stock: 1, stockAge: fixed(0) })],
    })

    expect(year.leadTime?.median).toBeCloseTo(10)
  })

  it('goes on with a piece of work in the months that have hours', () => {
    const hours = [7, 0, 0, 7, 7, 7, 7, 7, 7, 7, 7, 7]
    const year = yearOf({ arrivals: NOTHING, workers: 1, hours, stages: [aStage({ work: fixed(41), stock: 1, stockAge: fixed(0) })] })

    expect(year.leadTime?.median).toBeCloseTo(100)
  })

  it('uses no capacity while it waits on others', () => {
    const stages = [aStage({ work: fixed(1), wait: fixed(40), stock: 4, stockAge: fixed(0) })]
    const year = yearOf({ arrivals: NOTHING, workers: 1, hours: everyMonth(7), stages })

    expect(year.leadTime).toEqual({ mean: 42.5, median: 42.5, p90: expect.closeTo(43.7) })
    expect(year.waitForCapacity).toBeCloseTo(1.5)
    expect(year.stock[0]?.slice(0, 2)).toEqual([4, 0])
  })

  it('finishes what was begun before it begins on something new', () => {
    const stage = aStage({ work: fixed(25), stock: 1 })
    const year = yearOf({ arrivals: NOTHING, workers: 1, hours: everyMonth(7), stages: [{ ...stage, name: 'begin', continues: 0 }, stage] })

    expect(year.stock.map((months) => months.slice(0, 2))).toEqual([
      [1, 0],
      [0, 0],
    ])
  })

  it('begins first on what came first, so that with too little capacity everybody waits longer and longer', () => {
    // One and a half come in a day and one is done: what is finished on a day came in when two thirds of that day had passed.
    const arrivals = MONTH_DAYS.map((days) => 1.5 * days)
    const year = yearOf({ arrivals, workers: 1, hours: everyMonth(7), stages: [aStage({ work: fixed(1) })] })

    expect(Math.abs((year.leadTime?.median ?? 0) - 365 / 6)).toBeLessThan(12)
    expect(Math.abs((year.leadTime?.p90 ?? 0) - (0.9 * 365) / 3)).toBeLessThan(18)
  })

  it('lets the share through that continues', () => {
    const stages = [aStage({ work: fixed(0), continues: 0.25, stock: 40_000 }), aStage({ work: fixed(0), wait: fixed(400) })]
    const year = yearOf({ arrivals: NOTHING, stages })

    expect(year.finished / 40_000).toBeCloseTo(0.75, 2)
    expect(year.stock[1]?.[11]).toBe(40_000 - year.finished)
  })

  it('brings in what each month expects', () => {
    const arrivals = [...NOTHING.slice(0, 4), 2000, 500, ...NOTHING.slice(0, 6)]
    const { stock } = yearOf({ arrivals, hours: NOTHING })

    expect(stock[0]?.[3]).toBe(0)
    expect(Math.abs((stock[0]?.[4] ?? 0) - 2000)).toBeLessThan(150)
    expect(Math.abs((stock[0]?.[5] ?? 0) - 2500)).toBeLessThan(170)
    expect(stock[0]?.[11]).toBe(stock[0]?.[5])
  })

  it('has nothing to do when nothing comes in', () => {
    expect(runOnce(oneStream({ arrivals: NOTHING }), 1)).toEqual([
      {
        name: 'reports',
        arrived: 0,
        finished: 0,
        leadTime: null,
        waitForCapacity: null,
        stock: [NOTHING],
        meanStock: [0],
        utilisation: 0,
      },
    ])
  })

  it('finishes nothing without hours, and the stock grows', () => {
    const year = yearOf({ hours: NOTHING, stages: [aStage({ stock: 10 })] })
    const stock = year.stock[0] ?? []

    expect(year).toMatchObject({ finished: 0, leadTime: null, utilisation: null })
    expect(stock).toEqual(stock.toSorted((one, other) => one - other))
    expect(stock.at(-1)).toBe(10 + year.arrived)
  })

  it('keeps stock of unknown age out of the lead times', () => {
    expect(yearOf({ arrivals: NOTHING, stages: [aStage({ stock: 10 })] })).toMatchObject({ finished: 10, leadTime: null })
  })
})

describe('Luck', () => {
  it('is the same for the same seed, and another for another', () => {
    const run = prepareRuns(aMunicipality())

    expect(run(1)).toEqual(runOnce(aMunicipality(), 1))
    expect(run(1)).not.toEqual(run(2))
  })

  it('of a stream does not depend on the streams beside it', () => {
    const { streams } = aMunicipality()
    const [last] = runOnce({ streams: streams.slice(-1) }, 3)

    expect(runOnce({ streams }, 3).at(-1)).toEqual(last)
  })

  it('brings the same arrivals whatever the capacity', () => {
    expect(yearOf({ hours: everyMonth(10) }).arrived).toBe(yearOf({ hours: everyMonth(90) }).arrived)
  })
})

describe('Of every model it is true that', () => {
  const months = (max: number) => fc.array(fc.integer({ min: 0, max }), { minLength: 12, maxLength: 12 })
  const amounts = (max: number) =>
    fc
      .array(fc.double({ min: 0, max, noNaN: true }), { minLength: 1, maxLength: 5 })
      .map((values) => ({ kind: 'empirical' as const, values }))
  const stage = fc.record({
    name: fc.constant('stage'),
    work: amounts(12),
    wait: amounts(20),
    continues: fc.double({ min: 0, max: 1, noNaN: true }),
    stock: fc.nat(5),
    stockAge: amounts(90),
  })
  const stream = fc.record({
    name: fc.constant('stream'),
    arrivals: months(20),
    stages: fc.array(stage, { minLength: 1, maxLength: 3 }),
    workers: fc.integer({ min: 1, max: 4 }),
    hours: months(60),
  })

  it('what came in is finished or in stock', () => {
    fc.assert(
      fc.property(stream, fc.nat(), (model, seed) => {
        const { arrived, finished, stock, utilisation } = yearOf(model, seed)
        const before = sum(model.stages.map(({ stock }) => stock))
        expect(finished + sum(stock.map((stage) => stage[11] ?? 0))).toBe(arrived + before)
        expect(utilisation ?? 0).toBeLessThanOrEqual(1)
      }),
      { numRuns: 60 },
    )
  })

  it('mean stock is what finished times the days it took, when the year begins and ends empty (Little)', () => {
    fc.assert(
      fc.property(stream, fc.nat(), (model, seed) => {
        const stages = model.stages.map((stage) => ({ ...stage, stock: 0 }))
        const arrivals = model.arrivals.map((number, month) => (month < 6 ? number : 0))
        const year = yearOf({ ...model, stages, arrivals, hours: everyMonth(800) }, seed)
        expect(year.finished).toBe(year.arrived)
        expect(sum(year.meanStock) * 365).toBeCloseTo(year.finished * (year.leadTime?.mean ?? 0), 6)
      }),
      { numRuns: 60 },
    )
  })

  // With one stage this holds for every single year (Kiefer and Wolfowitz); mean stock is the lead time of all that came in,
  // also of what is not finished, so that a year in which more gets finished does not look worse.
  it('more hours or more workers never make anything stay longer', () => {
    fc.assert(
      fc.property(stream, months(40), fc.nat(3), fc.nat(), (model, moreHours, moreWorkers, seed) => {
        const stages = model.stages.slice(0, 1)
        const workers = model.workers + moreWorkers
        const hours = model.hours.map((hours, month) => ((hours + (moreHours[month] ?? 0)) * workers) / model.workers)
        const less = yearOf({ ...model, stages }, seed)
        const more = yearOf({ ...model, stages, workers, hours }, seed)

        expect(sum(more.meanStock)).toBeLessThanOrEqual(sum(less.meanStock) + 1e-9)
        expect(more.finished).toBeGreaterThanOrEqual(less.finished)
        if (more.finished === less.finished) expect(more.leadTime?.mean ?? 0).toBeLessThanOrEqual((less.leadTime?.mean ?? 0) + 1e-9)
      }),
      { numRuns: 150 },
    )
  })

  it('more inflow never brings less in', () => {
    fc.assert(
      fc.property(stream, months(20), fc.nat(), (model, more, seed) => {
        const arrivals = model.arrivals.map((number, month) => number + (more[month] ?? 0))
        expect(yearOf({ ...model, arrivals }, seed).arrived).toBeGreaterThanOrEqual(yearOf(model, seed).arrived)
      }),
      { numRuns: 60 },
    )
  })
})

it('A municipality with a fifth more hours has shorter lead times in every stream', () => {
  const more = aMunicipality()
  for (const stream of more.streams) stream.hours = stream.hours.map((hours) => hours * 1.2)
  const [before, after] = [aMunicipality(), more].map((model) => {
    const run = prepareRuns(model)
    const years = Array.from({ length: 20 }, (_, seed) => run(seed))
    return model.streams.map((_, stream) => sum(years.map((year) => year[stream]?.leadTime?.mean ?? 0)))
  })

  for (const [stream, days] of (after ?? []).entries()) expect(days).toBeLessThan(before?.[stream] ?? 0)
})

function yearOf(stream: Partial<SimulationStream>, seed = 1): StreamRun {
  const [year] = runOnce({ streams: [aStream(stream)] }, seed)
  if (!year) throw new Error('There is no stream')
  return year
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
