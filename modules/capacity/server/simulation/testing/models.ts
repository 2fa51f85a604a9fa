import { type Distribution, MONTH_DAYS, type SimulationModel, type SimulationStage, type SimulationStream } from '../model.ts'

export const fixed = (value: number): Distribution => ({ kind: 'deterministic', value })
export const exponential = (mean: number): Distribution => ({ kind: 'exponential', mean })
export const everyMonth = (value: number): number[] => MONTH_DAYS.map(() => value)
export const aDay = (number: number): number[] => MONTH_DAYS.map((days) => days * number)

export const aStage = (stage: Partial<SimulationStage> = {}): SimulationStage => ({
  name: 'work',
  work: exponential(5),
  wait: fixed(0),
  continues: 1,
  stock: 0,
  ...stage,
})

export const aStream = (stream: Partial<SimulationStream> = {}): SimulationStream => ({
  name: 'reports',
  arrivals: everyMonth(30),
  stages: [aStage()],
  workers: 3,
  hours: everyMonth(60),
  ...stream,
})

export const oneStream = (stream: Partial<SimulationStream> = {}): SimulationModel => ({ streams: [aStream(stream)] })

/** Three streams that differ: many stages, a low load, and work that was measured. */
export function aMunicipality(): SimulationModel {
  const lognormal = (median: number): Distribution => ({ kind: 'lognormal', median, sigma: 0.6 })
  const measured: Distribution = { kind: 'empirical', values: [0.5, 1, 1, 2, 2, 3, 4, 6, 9] }
  return {
    streams: [
      aStream({
        name: 'reports',
        stages: [
          aStage({ name: 'judge', work: measured, continues: 0.7, stock: 12, stockAge: exponential(20) }),
          aStage({ name: 'talk', work: lognormal(3), wait: exponential(10), continues: 0.9, stock: 20, stockAge: exponential(60) }),
          aStage({ name: 'write', work: lognormal(4), wait: exponential(14), stock: 10 }),
        ],
      }),
      aStream({ name: 'questions', workers: 1, stages: [aStage({ work: measured, wait: exponential(2), stock: 8 })] }),
      aStream({
        name: 'wmo-pgb',
        arrivals: everyMonth(4),
        workers: 2,
        stages: [aStage({ name: 'read', work: lognormal(6), wait: fixed(14) }), aStage({ name: 'report', work: lognormal(12) })],
      }),
    ],
  }
}
