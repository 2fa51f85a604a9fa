import { readdirSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'

export type Running = { state: 'ready'; port: number } | { state: 'starting' } | { state: 'stopped' }

/**
 * Whether a PostgreSQL server works in this cluster. The file it leaves behind when it is killed is not believed:
 * its process number may belong to a dead process that nobody buried, or to another program by now. Such a file
 * is removed once no process works in the cluster any more, because PostgreSQL itself would refuse to start.
 */
export async function findRunning(cluster: string): Promise<Running> {
  const file = path.join(cluster, 'postmaster.pid')
  const [pid, , , port, , , , status] = readLines(file)
  if (!pid) return { state: 'stopped' }

  const processes = processesIn(cluster)
  if (processes && !processes.includes(pid)) {
    if (processes.length > 0) return { state: 'starting' } // what a killed server leaves running ends by itself
    removeFile(file, pid)
    return { state: 'stopped' }
  }
  if (!processes && !isAlive(Number(pid))) return { state: 'stopped' }
  if (status?.trim() !== 'ready' || !(await answers(Number(port)))) return { state: 'starting' }
  return { state: 'ready', port: Number(port) }
}

function readLines(file: string): string[] {
  return orNothing(() => readFileSync(file, 'utf8').split('\n')) ?? []
}

/** Process numbers of everything that runs in a folder, as every PostgreSQL process does; only Linux can tell. */
function processesIn(folder: string): string[] | undefined {
  if (process.platform !== 'linux') return undefined
  const real = realpathSync(folder)
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return numbers.filter((number) => orNothing(() => readlinkSync(`/proc/${number}/cwd`)) === real)
}

/** Taken aside first: when a new server wrote it in the meantime, it is put back. */
function removeFile(file: string, pid: string): void {
  const aside = `${file}.${process.pid}`
  orNothing(() => renameSync(file, aside))
  if (readLines(aside)[0] === pid) rmSync(aside)
  else orNothing(() => renameSync(aside, file))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((tell) => {
    const socket = connect(port, '127.0.0.1')
    socket.setTimeout(2000, () => socket.destroy())
    socket.on('error', () => tell(false))
    socket.on('close', () => tell(false))
    socket.on('connect', () => {
      tell(true)
      socket.destroy()
    })
  })
}

/** The result, or nothing when the file or process is no longer there or is none of ours. */
function orNothing<Result>(look: () => Result): Result | undefined {
  try {
    return look()
  } catch (error) {
    if (['ENOENT', 'EACCES', 'ESRCH', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}
