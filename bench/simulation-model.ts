import type { SimulationModel } from '#modules/capacity/server/index.ts'

type Stream = SimulationModel['streams'][number]
type Distribution = Stream['stages'][number]['work']

/** A municipality of some hundred thousand residents: 400 reports, 150 investigations, 700 questions, 30 actions, 40 PGB files. */
export const aMunicipality: SimulationModel = {
  streams: [
    stream('reports', { aYear: 400, workers: 4, hoursAWeek: 130 }, [
      ['judge', measured(), nothing(), 0.7, 12],
      ['prepare', lognormal(3), days(6), 0.9, 15],
      ['talk', measured(), days(10), 0.9, 20],
      ['write', lognormal(4), days(14), 1, 10],
    ]),
    stream('investigations', { aYear: 150, workers: 5, hoursAWeek: 150 }, [
      ['plan', lognormal(4), nothing(), 1, 5],
      ['gather', lognormal(14), days(21), 1, 20],
      ['hear', lognormal(5), days(10), 0.9, 8],
      ['report', lognormal(9), days(14), 0.9, 6],
      ['close', measured(), nothing(), 1, 2],
    ]),
    stream('questions', { aYear: 700, workers: 2, hoursAWeek: 40 }, [
      ['answer', lognormal(1.5), days(2), 0.2, 8],
      ['follow up', lognormal(2), days(5), 1, 3],
    ]),
    stream('actions', { aYear: 30, workers: 4, hoursAWeek: 30 }, [
      ['prepare', lognormal(12), days(14), 1, 1],
      ['act', lognormal(16), nothing(), 1, 0],
      ['report', lognormal(6), nothing(), 1, 0],
    ]),
    stream('PGB files', { aYear: 40, workers: 2, hoursAWeek: 45 }, [
      ['read', lognormal(6), days(14), 1, 4],
      ['visit', lognormal(10), days(10), 0.9, 3],
      ['report', lognormal(12), days(14), 1, 2],
    ]),
  ],
}

type StageRow = [name: string, work: Distribution, wait: Distribution, continues: number, stock: number]

function stream(name: string, size: { aYear: number; workers: number; hoursAWeek: number }, stages: StageRow[]): Stream {
  return {
    name,
    workers: size.workers,
    arrivals: new Array<number>(12).fill(size.aYear / 12),
    hours: new Array<number>(12).fill(size.hoursAWeek),
    stages: stages.map(([stage, work, wait, continues, stock]) => ({ name: stage, work, wait, continues, stock, stockAge: days(40) })),
  }
}

function measured(): Distribution {
  return { kind: 'empirical', values: Array.from({ length: 200 }, (_, index) => 0.5 + (index % 37) / 4) }
}

function lognormal(median: number): Distribution {
  return { kind: 'lognormal', median, sigma: 0.6 }
}

function days(mean: number): Distribution {
  return { kind: 'exponential', mean }
}

function nothing(): Distribution {
  return { kind: 'deterministic', value: 0 }
}
