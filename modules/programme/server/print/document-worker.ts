import { parentPort } from 'node:worker_threads'
import type { PrintedDocument } from './document-model.ts'
import { makeWord } from './make-word.ts'
import { forgetTheUnused, makePdf } from './typst.ts'

// Runs in a thread of its own: a long report keeps a processor busy for a second, and requests must not wait for it.

export type Job =
  | { kind: 'pdf'; document: PrintedDocument; standard: 'ua-1' | 'a-2a'; madeAt: Date }
  | { kind: 'word'; document: PrintedDocument }
export type Answer = { number: number; made: Uint8Array } | { number: number; fault: string }

parentPort?.on('message', async ({ number, job }: { number: number; job: Job }) => {
  parentPort?.postMessage(await answer(number, job))
})

async function answer(number: number, job: Job): Promise<Answer> {
  try {
    return { number, made: await make(job) }
  } catch (error) {
    return { number, fault: (error as Error).message }
  } finally {
    forgetTheUnused()
  }
}

function make(job: Job): Uint8Array | Promise<Uint8Array> {
  return job.kind === 'pdf' ? makePdf(job.document, job.standard, job.madeAt) : makeWord(job.document)
}
