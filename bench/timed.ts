import type pg from 'pg'
import { processorTime } from './processor-time.ts'

export interface Taken {
  seconds: number
  ownSeconds: number
  databaseSeconds: number
}

/** By the clock, and in processor time of this program and of its connection: a busy machine changes the first. */
export async function timed(connection: Pick<pg.Pool, 'query'> | pg.Client, run: () => Promise<void>): Promise<Taken> {
  const { rows } = await connection.query<{ pid: number }>('select pg_backend_pid() as pid')
  const pid = rows[0]?.pid ?? 0
  const before = { at: performance.now(), own: process.cpuUsage(), database: processorTime(pid) }
  await run()
  const own = process.cpuUsage(before.own)
  return {
    seconds: (performance.now() - before.at) / 1000,
    ownSeconds: (own.user + own.system) / 1e6,
    databaseSeconds: (processorTime(pid) - before.database) / 1000,
  }
}
