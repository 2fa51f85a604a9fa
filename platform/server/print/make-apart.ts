import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import type { Answer, Job } from './document-process.ts'

// Documents are made in a process beside the server: a report keeps a processor busy for a second, and the compiler
// holds some hundreds of megabytes that only the end of a process gives back. It reads the fonts once, does the jobs
// that come, and ends after a minute without any.

const REST = 60_000

interface Workshop {
  process: ChildProcess
  waiting: Map<number, { resolve: (made: Uint8Array) => void; reject: (fault: Error) => void }>
  closing: NodeJS.Timeout | undefined
}

let workshop: Workshop | undefined
let lastNumber = 0

/**
 * Has a document made beside the server and answers with the bytes of its file.
 * Rejects with the message of Typst when a template or its data is wrong, and on platforms without Typst.
 */
export async function makeApart(job: Job): Promise<Buffer> {
  workshop ??= open()
  const { process, waiting, closing } = workshop
  clearTimeout(closing)
  keepAlive(process, true)
  const number = ++lastNumber
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>()
  waiting.set(number, { resolve, reject })
  process.send({ number, job })
  const made = await promise
  return Buffer.from(made.buffer, made.byteOffset, made.byteLength)
}

function open(): Workshop {
  const process = fork(path.join(import.meta.dirname, 'document-process.ts'), {
    // It needs no secrets and no options of ours; few arenas keep its memory small.
    env: { MALLOC_ARENA_MAX: '2' },
    execArgv: [],
    serialization: 'advanced',
  })
  const opened: Workshop = { process, waiting: new Map(), closing: undefined }
  process.on('message', (answer: Answer) => {
    const asked = opened.waiting.get(answer.number)
    opened.waiting.delete(answer.number)
    if (opened.waiting.size === 0) rest(opened)
    if ('made' in answer) asked?.resolve(answer.made)
    else asked?.reject(new Error(answer.fault))
  })
  process.on('error', (fault) => giveUp(opened, fault))
  process.on('exit', () => giveUp(opened, new Error('The process that makes documents stopped')))
  return opened
}

function rest(opened: Workshop): void {
  keepAlive(opened.process, false)
  opened.closing = setTimeout(() => {
    workshop = undefined
    opened.process.disconnect()
  }, REST).unref()
}

/** The next document begins a new process. */
function giveUp(opened: Workshop, fault: Error): void {
  if (workshop === opened) workshop = undefined
  clearTimeout(opened.closing)
  for (const asked of opened.waiting.values()) asked.reject(fault)
  opened.waiting.clear()
}

/** It keeps us running while somebody waits for it, and not a moment longer. */
function keepAlive(process: ChildProcess, wanted: boolean): void {
  process[wanted ? 'ref' : 'unref']()
  process.channel?.[wanted ? 'ref' : 'unref']()
}
