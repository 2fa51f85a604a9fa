import { existsSync, readdirSync, readFileSync } from 'node:fs'

const TICKS_A_SECOND = 100

/** Processor milliseconds that a process and its children have used so far; NaN where /proc is missing. */
export function processorTime(pid: number): number {
  return family(pid).reduce((sum, member) => sum + ticksOf(member), 0) * (1000 / TICKS_A_SECOND)
}

/** Memory of a process and its children in megabytes, shared pages counted once (PSS); NaN where /proc is missing. */
export function memory(pid: number): number {
  return family(pid).reduce((sum, member) => sum + pssOf(member), 0) / 1024
}

function family(pid: number): number[] {
  if (!existsSync('/proc/self/stat')) return []
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(Number(name)) === pid)
  return [pid, ...children.map(Number)]
}

function parentOf(pid: number): number {
  return Number(statOf(pid)[1] ?? -1)
}

function ticksOf(pid: number): number {
  const stat = statOf(pid)
  return Number(stat[11] ?? 0) + Number(stat[12] ?? 0)
}

/** The fields after the name in /proc/<pid>/stat: state, parent, …, user time (11), system time (12). */
function statOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  } catch {
    return [] // the process ended between the listing and the reading
  }
}

function pssOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
