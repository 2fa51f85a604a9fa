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

/** A municipality of some hundred thousand residents: reports, investigations, questions, actions with partners, PGB files. */
export function aMunicipality(): SimulationModel {
  const lognormal = (median: number, sigma: number): Distribution => ({ kind: 'lognormal', median, sigma })
  const measured: Distribution = { kind: 'empirical', values: Array.from({ length: 200 }, (_, index) => 0.5 + (index % 37) / 4) }
  const stages = (...work: [name: string, work: Distribution, wait: Distribution, continues: number, stock: number][]) =>
    work.map(([name, hours, wait, continues, stock]) => aStage({ name, work: hours, wait, continues, stock }))
  return {
    streams: [
      aStream({
        name: 'reports',
        arrivals: everyMonth(400 / 12),
        workers: 4,
        hours: everyMonth(140),
        stages: stages(
          ['judge', measured, fixed(0), 0.7, 12],
          ['prepare', lognormal(3, 0.6), exponential(6), 0.9, 15],
          ['talk', measured, exponential(10), 0.9, 20],
          ['write', lognormal(4, 0.5), exponential(14), 1, 10],
        ),
      }),
      aStream({
        name: 'investigations',
        arrivals: everyMonth(150 / 12),
        workers: 5,
        hours: everyMonth(125),
        stages: stages(
          ['plan', lognormal(4, 0.5), fixed(0), 1, 5],
          ['gather', lognormal(14, 0.8), exponential(21), 1, 20],
          ['hear', lognormal(5, 0.5), exponential(10), 0.9, 8],
          ['report', lognormal(9, 0.6), exponential(14), 0.9, 6],
          ['close', measured, fixed(0), 1, 2],
        ),
      }),
      aStream({
        name: 'questions',
        arrivals: everyMonth(700 / 12),
        workers: 2,
        hours: everyMonth(40),
        stages: stages(['answer', lognormal(1.5, 0.7), exponential(2), 0.2, 8], ['follow up', lognormal(2, 0.7), exponential(5), 1, 3]),
      }),
      aStream({
        name: 'actions',
        arrivals: everyMonth(30 / 12),
        workers: 4,
        hours: everyMonth(30),
        stages: stages(
          ['prepare', lognormal(12, 0.4), fixed(14), 1, 1],
          ['act', fixed(16), fixed(0), 1, 0],
          ['report', fixed(6), fixed(0), 1, 0],
        ),
      }),
      aStream({
        name: 'wmo-pgb',
        arrivals: everyMonth(40 / 12),
        workers: 2,
        hours: everyMonth(45),
        stages: stages(
          ['read', lognormal(6, 0.5), exponential(14), 1, 4],
          ['visit', lognormal(10, 0.5), exponential(10), 0.9, 3],
          ['report', lognormal(12, 0.6), exponential(14), 1, 2],
        ),
      }),
    ],
  }
}
