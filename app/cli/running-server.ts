import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'

/** What a running server leaves in its data folder, so that a second start finds it. */
export interface ServerRecord {
  pid: number
  url: string
  /** Identifies the run; the server repeats it in the answer of `GET /health` */
  instance: string
}

const PATIENCE = 2000

/** The server that runs on this data folder. What a killed server left behind counts as nothing. */
export async function findRunningServer(dataDir: string): Promise<ServerRecord | undefined> {
  const record = readRecord(dataDir)
  if (!record) return undefined
  return (await instanceAt(record.url)) === record.instance ? record : undefined
}

/** Makes the data folder when it is not there: with a database and a key from elsewhere nothing else needs it. */
export function recordServer(dataDir: string, record: ServerRecord): void {
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(fileIn(dataDir), `${JSON.stringify(record)}\n`)
}

/** Removes the record of this run, and never that of a later one. */
export function forgetServer(dataDir: string, instance: string): void {
  if (readRecord(dataDir)?.instance === instance) rmSync(fileIn(dataDir))
}

/** The instance of the Wederhoor at an address; nothing when something else answers, or nobody. */
export async function instanceAt(url: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`${url}/health`, { signal: AbortSignal.timeout(PATIENCE) })
    return answer.headers.get('x-wederhoor-instance') ?? undefined
  } catch {
    return undefined // nobody answers there
  }
}

/** Whether nobody listens on a port yet. Throws when the address itself cannot be used. */
export function isPortFree(host: string, port: number): Promise<boolean> {
  return new Promise((tell, failed) => {
    const probe = createServer()
    probe.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? tell(false) : failed(error)))
    probe.listen({ host, port }, () => probe.close(() => tell(true)))
  })
}

function readRecord(dataDir: string): ServerRecord | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as ServerRecord
  } catch (error) {
    const left = error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT'
    if (!left) throw error
    return undefined
  }
}

function fileIn(dataDir: string): string {
  return path.join(dataDir, 'server.json')
}
