import { Worker } from 'node:worker_threads'
import type { Answer, Job } from './document-worker.ts'

// One thread for the whole process, begun at the first document: it reads the fonts once and does one job at a time.

interface Waiting {
  resolve: (made: Uint8Array) => void
  reject: (fault: Error) => void
}

const waiting = new Map<number, Waiting>()
let thread: Worker | undefined
let lastNumber = 0

/**
 * Has a document made beside the main thread and answers with the bytes of its file.
 * Rejects with the message of Typst when a template or its data is wrong, and on platforms without Typst.
 */
export async function makeInThread(job: Job): Promise<Buffer> {
  thread ??= begin()
  // The thread keeps the process alive while somebody waits for it, and not a moment longer.
  thread.ref()
  const number = ++lastNumber
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>()
  waiting.set(number, { resolve, reject })
  thread.postMessage({ number, job })
  const made = await promise
  return Buffer.from(made.buffer, made.byteOffset, made.byteLength)
}

function begin(): Worker {
  const worker = new Worker(new URL('./document-worker.ts', import.meta.url), { execArgv: [] })
  let fault = new Error('The thread that makes documents stopped')
  worker.on('message', (answer: Answer) => {
    const asked = waiting.get(answer.number)
    waiting.delete(answer.number)
    if (waiting.size === 0) worker.unref()
    if ('made' in answer) asked?.resolve(answer.made)
    else asked?.reject(new Error(answer.fault))
  })
  worker.on('error', (error) => {
    fault = error as Error
  })
  // The next document begins a new thread.
  worker.on('exit', () => {
    thread = undefined
    for (const asked of waiting.values()) asked.reject(fault)
    waiting.clear()
  })
  return worker
}
