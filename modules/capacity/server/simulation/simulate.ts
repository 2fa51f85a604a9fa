import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { type SimulationModel, simulationRequest } from './model.ts'
import type { WorkerMessage } from './simulation-worker.ts'
import type { Summary } from './summarise.ts'

export type { SimulationModel }

interface RunOptions {
  runs: number
  /** The same for all scenarios that are laid side by side */
  seed?: number
  /** Comes at most ten times a second */
  onProgress?: (progress: { done: number; of: number }) => void
  /** Ends the worker; the promise then rejects with the reason of the signal */
  signal?: AbortSignal
}

/**
 * Runs a model in one thread beside the server and answers with the summary.
 * Rejects with a ZodError when the model says something impossible or asks too much.
 */
export async function runInWorker(model: SimulationModel, { runs, seed = 1, onProgress, signal }: RunOptions): Promise<Summary> {
  const request = simulationRequest.parse({ model, runs, seed })
  signal?.throwIfAborted()
  const worker = new Worker(path.join(import.meta.dirname, 'simulation-worker.ts'), {
    workerData: request,
    // It needs no secrets and no options of ours, and a model that grows beyond reason takes only itself down.
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  const { promise, resolve, reject } = Promise.withResolvers<Summary>()
  const stop = () => reject(signal?.reason)
  signal?.addEventListener('abort', stop, { once: true })
  worker.on('message', (message: WorkerMessage) => {
    if ('summary' in message) resolve(message.summary)
    else if (!signal?.aborted) onProgress?.({ done: message.done, of: runs })
  })
  worker.on('error', reject)
  worker.on('exit', () => reject(new Error('The simulation ended before its runs were done')))
  try {
    return await promise
  } finally {
    signal?.removeEventListener('abort', stop)
    await worker.terminate()
  }
}
