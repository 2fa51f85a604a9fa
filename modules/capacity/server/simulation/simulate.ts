// The front of the simulation: what a scenario says, what a year does to it, and what many years do.

export {
  type Distribution,
  type SimulationModel,
  type SimulationStage,
  type SimulationStream,
  simulationModel,
  simulationRequest,
} from './model.ts'
export { type RunOptions, runInWorker } from './run-in-worker.ts'
export { type RunResult, runOnce } from './run-once.ts'
export type { StreamRun } from './stream-year.ts'
export { type Spread, type StreamSummary, type Summary, summarise } from './summarise.ts'
