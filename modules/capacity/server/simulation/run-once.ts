import type { SimulationModel } from './model.ts'
import { planStream } from './stream-plan.ts'
import { type StreamRun, StreamYear } from './stream-year.ts'

/** One year, stream by stream: no stream uses another's capacity. */
export type RunResult = StreamRun[]

/** Makes a model ready for many runs. Each seed is another year that could be; the same seed gives the same year. */
export function prepareRuns(model: SimulationModel): (seed: number) => RunResult {
  const plans = model.streams.map(planStream)
  return (seed) => plans.map((plan) => new StreamYear(plan, seed).run())
}

export const runOnce = (model: SimulationModel, seed: number): RunResult => prepareRuns(model)(seed)
