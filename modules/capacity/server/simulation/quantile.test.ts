import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantileOf, quantileOfSorted, standardNormal } from './quantile.ts'
import { openSubstream } from './random-substream.ts'
import { exponential, fixed } from './testing/models.ts'

describe('Quantiles', () => {
  it.each([
    [0.5, 0],
    [0.001, -3.090232306167813],
    [0.02, -2.053748910631823],
    [0.8, 0.8416212335729143],
    [0.975, 1.959963984540054],
    [0.999999, 4.753424308822899],
  ])('of the standard normal distribution are those of the tables: %f', (share, expected) => {
    expect(standardNormal(share)).toBeCloseTo(expected, 7)
  })

  it('of each distribution are where they belong', () => {
    expect(quantileOf(exponential(10))(0.5)).toBeCloseTo(10 * Math.LN2)
    expect(quantileOf({ kind: 'lognormal', median: 8, sigma: 0.5 })(0.5)).toBeCloseTo(8)
    expect(quantileOf({ kind: 'lognormal', median: 8, sigma: 0.5 })(0.8413447)).toBeCloseTo(8 * Math.exp(0.5), 4)
    expect(quantileOf(fixed(3))(0.9)).toBe(3)
  })

  it('of what was measured are the measurements, each with the same chance', () => {
    const quantile = quantileOf({ kind: 'empirical', values: [30, 10, 10, 20] })

    expect([0, 0.49, 0.5, 0.75, 0.999999].map(quantile)).toEqual([10, 10, 20, 30, 30])
  })

  it('of a row lie between its neighbours', () => {
    expect([0, 0.5, 0.9, 1].map((share) => quantileOfSorted([1, 2, 3, 10], share))).toEqual([1, 2.5, expect.closeTo(7.9), 10])
    expect(quantileOfSorted([4], 0.9)).toBe(4)
  })
})

describe('Draws', () => {
  it('lie between nought and one and are spread evenly, also the first ones of neighbouring seeds', () => {
    const firsts = Array.from({ length: 10_000 }, (_, seed) => openSubstream(seed, 'reports')())
    const tenths = Map.groupBy(firsts, (draw) => Math.floor(draw * 10))

    expect([...tenths.keys()].toSorted((one, other) => one - other)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    for (const draws of tenths.values()) expect(Math.abs(draws.length - 1000)).toBeLessThan(120)
    for (const [seed, draw] of firsts.slice(1).entries()) expect(draw).not.toBe(firsts[seed])
  })

  it('are the same for the same seed and purpose only', () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), fc.string(), (seed, stream, other) => {
        expect(openSubstream(seed, stream, 'gaps')()).toBe(openSubstream(seed, stream, 'gaps')())
        expect(openSubstream(seed, stream, 'gaps')()).not.toBe(openSubstream(seed + 1, stream, 'gaps')())
        if (stream !== other) expect(openSubstream(seed, stream, 'gaps')()).not.toBe(openSubstream(seed, other, 'gaps')())
      }),
    )
  })
})
