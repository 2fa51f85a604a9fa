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

/** What the simulation accepts at most, with room to spare: coming in, and the end of work and of waiting in each stage, in all runs together. */
const MOST_STEPS = 36_000_000

/** How many runs a team gets: as many as are asked, or fewer when there is so much work that they would take too long. */
export function runsFor(team: ScenarioBase, asked: number): number {
  const steps = team.streams.reduce((sum, { arrivals, stages }) => {
    const pieces = [...arrivals, ...stages.map(({ stock }) => stock)].reduce((total, number) => total + number, 0)
    return sum + pieces * (1 + 2 * stages.length)
  }, 0)
  return steps === 0 ? asked : Math.max(1, Math.min(asked, Math.floor(MOST_STEPS / steps)))
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
