import type { runInWorker, SimulationModel } from '#modules/capacity/server/index.ts'
import type { ScenarioBase, Spread, StreamOutcome } from '../../contract.ts'

type Summary = Awaited<ReturnType<typeof runInWorker>>

/** A team in words of the simulation: each kind of work has its share of the hours, and no other. */
export function modelOf({ streams, teamHours }: ScenarioBase): SimulationModel {
  return {
    streams: streams.map(({ stream, share, arrivals, workers, stages }) => ({
      name: stream,
      arrivals,
      workers,
      hours: teamHours.map((hours) => (hours * share) / 100),
      stages: stages.map(({ stage, work, wait, continues, stock, stockAge }) => ({
        ...{ name: stage, work, wait, continues, stock },
        ...(stockAge && { stockAge }),
      })),
    })),
  }
}

/** What came of it, with two decimals. */
export function outcomesOf({ streams }: ScenarioBase, summary: Summary): StreamOutcome[] {
  return streams.flatMap(({ stream, stages }) => {
    const found = summary.streams.find(({ name }) => name === stream)
    if (!found) return []
    const { arrived, finished, leadTime, stock, stockByStage, utilisation } = found
    return [
      {
        stream,
        arrived: rounded(arrived),
        finished: rounded(finished),
        leadTime: leadTime && { median: rounded(leadTime.median), p90: rounded(leadTime.p90) },
        stock: stock.map(rounded),
        stockByStage: stages.map(({ stage }, at) => ({ stage, months: (stockByStage[at] ?? []).map(rounded) })),
        utilisation: utilisation && rounded(utilisation),
      },
    ]
  })
}

const rounded = ({ median, low80, high80, low95, high95 }: Spread): Spread => ({
  median: two(median),
  low80: two(low80),
  high80: two(high80),
  low95: two(low95),
  high95: two(high95),
})
const two = (number: number) => Math.round(number * 100) / 100
