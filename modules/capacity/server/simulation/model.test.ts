import { describe, expect, it } from 'vitest'
import { simulationModel, simulationRequest } from './model.ts'
import { aMunicipality, aStage, aStream, everyMonth, fixed, oneStream } from './testing/models.ts'

describe('A model', () => {
  it('of a municipality is accepted, with a thousand runs', () => {
    expect(simulationRequest.safeParse({ model: aMunicipality(), runs: 1000, seed: 1 }).success).toBe(true)
  })

  it.each([
    ['negative hours', oneStream({ hours: everyMonth(-1) })],
    ['hours that are no number', oneStream({ hours: everyMonth(Number.NaN) })],
    ['endless arrivals', oneStream({ arrivals: everyMonth(Number.POSITIVE_INFINITY) })],
    ['eleven months', oneStream({ arrivals: everyMonth(1).slice(1) })],
    ['no worker', oneStream({ workers: 0 })],
    ['half a worker', oneStream({ workers: 1.5 })],
    ['no stage', oneStream({ stages: [] })],
    ['a chance above one', oneStream({ stages: [aStage({ continues: 1.01 })] })],
    ['a chance below nothing', oneStream({ stages: [aStage({ continues: -0.01 })] })],
    ['negative work', oneStream({ stages: [aStage({ work: fixed(-1) })] })],
    ['negative stock', oneStream({ stages: [aStage({ stock: -1 })] })],
    ['no samples', oneStream({ stages: [aStage({ work: { kind: 'empirical', values: [] } })] })],
    ['a sample that is no number', oneStream({ stages: [aStage({ wait: { kind: 'empirical', values: [1, Number.NaN] } })] })],
    ['a negative spread', oneStream({ stages: [aStage({ work: { kind: 'lognormal', median: 1, sigma: -1 } })] })],
    ['no stream', { streams: [] }],
    ['two streams of one name', { streams: [aStream(), aStream()] }],
    ['more than twenty streams', { streams: Array.from({ length: 21 }, (_, index) => aStream({ name: `stream ${index}` })) }],
    ['a field about a person', { streams: [{ ...aStream(), employee: 'somebody' }] }],
    ['a year of more than a quarter of a million steps', oneStream({ arrivals: everyMonth(7_000) })],
  ])('with %s is refused', (_, model) => {
    expect(simulationModel.safeParse(model).success).toBe(false)
  })

  it.each([
    ['no runs', 0],
    ['half a run', 0.5],
    ['more than two thousand runs', 2001],
  ])('is refused with %s', (_, runs) => {
    expect(simulationRequest.safeParse({ model: oneStream(), runs, seed: 1 }).success).toBe(false)
  })

  it('is refused with more runs than the server has time for', () => {
    const model = oneStream({ arrivals: everyMonth(5_000) })

    expect(simulationRequest.safeParse({ model, runs: 200, seed: 1 }).success).toBe(true)
    expect(simulationRequest.safeParse({ model, runs: 300, seed: 1 }).success).toBe(false)
  })
})
