import { describe, expect, it } from 'vitest'
import type { StreamRun } from './stream-year.ts'
import { summarise } from './summarise.ts'

const year = (index: number, run: Partial<StreamRun> = {}): StreamRun => ({
  name: 'reports',
  arrived: 100,
  finished: index,
  leadTime: { mean: 1, median: index, p90: index * 2 },
  waitForCapacity: index / 10,
  stock: [new Array(12).fill(index), new Array(12).fill(1000 - index)],
  meanStock: [1, 1],
  utilisation: index / 1000,
  ...run,
})

describe('A summary', () => {
  it('gives the median and where 80 and 95 of 100 years lie', () => {
    const { runs, streams } = summarise(Array.from({ length: 1001 }, (_, index) => [year(1000 - index)]))

    expect(runs).toBe(1001)
    expect(streams[0]?.finished).toEqual({ median: 500, low80: 100, high80: 900, low95: 25, high95: 975 })
    expect(streams[0]?.leadTime?.p90).toEqual({ median: 1000, low80: 200, high80: 1800, low95: 50, high95: 1950 })
    expect(streams[0]?.utilisation?.median).toBe(0.5)
    expect(streams[0]?.waitForCapacity?.high95).toBe(97.5)
  })

  it('adds the stages of each year before it compares years', () => {
    const { streams } = summarise(Array.from({ length: 1001 }, (_, index) => [year(index)]))

    expect(streams[0]?.stockByStage[0]?.[11]).toMatchObject({ low95: 25, high95: 975 })
    expect(streams[0]?.stock).toHaveLength(12)
    expect(streams[0]?.stock[11]).toEqual({ median: 1000, low80: 1000, high80: 1000, low95: 1000, high95: 1000 })
  })

  it('looks for lead times only in the years that have any', () => {
    const none = { leadTime: null, waitForCapacity: null, utilisation: null }

    expect(summarise([[year(1, none)], [year(7)]]).streams[0]?.leadTime?.median.median).toBe(7)
    expect(summarise([[year(1, none)]]).streams[0]).toMatchObject(none)
  })

  it('of nothing does not exist', () => {
    expect(() => summarise([])).toThrow(RangeError)
  })
})
