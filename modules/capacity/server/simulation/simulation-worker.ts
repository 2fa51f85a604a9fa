import { parentPort, workerData } from 'node:worker_threads'
import type { SimulationRequest } from './model.ts'
import { prepareRuns, type RunResult } from './run-once.ts'
import { type Summary, summarise } from './summarise.ts'

/** What the worker says: now and then how many runs are done, and at last the summary. */
export type WorkerMessage = { done: number } | { summary: Summary }

const EVERY = 100

const say = (message: WorkerMessage) => parentPort?.postMessage(message)
const { model, runs, seed } = workerData as SimulationRequest
const run = prepareRuns(model)
const results: RunResult[] = []
let said = performance.now()
while (results.length < runs) {
  results.push(run(seed + results.length))
  if (performance.now() - said < EVERY && results.length < runs) continue
  said = performance.now()
  say({ done: results.length })
}
say({ summary: summarise(results) })
