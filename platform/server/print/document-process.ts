import type { Printed } from './document-model.ts'

// Runs as a process of its own, begun by make-apart.ts: it takes jobs from its parent and ends with it.

export type Job = { kind: 'pdf'; document: Printed; standard: 'ua-1' | 'a-2a'; madeAt: Date } | { kind: 'word'; document: Printed }
export type Answer = { number: number; made: Uint8Array } | { number: number; fault: string }

process.on('message', ({ number, job }: { number: number; job: Job }) => {
  // Nobody waits any more when the parent stopped in the middle of a job.
  void answer(number, job).then((answered) => process.send?.(answered, undefined, undefined, (gone) => gone && process.exit()))
})

async function answer(number: number, job: Job): Promise<Answer> {
  try {
    return { number, made: await make(job) }
  } catch (error) {
    return { number, fault: (error as Error).message }
  }
}

/** Typst is read at the first job and not before, so that where it does not run the job can say so. */
async function make(job: Job): Promise<Uint8Array> {
  const { makePdf, forgetTheUnused } = await import('./typst.ts')
  try {
    if (job.kind === 'pdf') return makePdf(job.document, job.standard, job.madeAt)
    const { makeWord } = await import('./make-word.ts')
    return await makeWord(job.document)
  } finally {
    forgetTheUnused()
  }
}
