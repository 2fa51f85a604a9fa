import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startPostgres } from '../embedded-postgres.ts'

/** What does not wait for the disk, and writes little: a database of tests need not outlive a power cut. */
const CARELESS = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  wal_compression: 'off',
  max_wal_size: '256MB',
}

const GIGABYTE = 2 ** 30
const MEMORY = '/dev/shm'

interface OwnPostgres {
  url: string
  /** Whether its files are in memory; on a disk, making a database soon after dropping another takes seconds. */
  inMemory: boolean
  stop: () => Promise<void>
}

/** A PostgreSQL of its own for a run of tests, in a folder that goes with it. */
export async function startOwnPostgres(name: string): Promise<OwnPostgres> {
  const inMemory = hasRoomInMemory()
  const folder = mkdtempSync(path.join(inMemory ? MEMORY : tmpdir(), `wederhoor-${name}-`))
  chmodSync(folder, 0o755) // PostgreSQL may run as another user, who has to get in
  const server = await startPostgres(folder, CARELESS)
  return {
    url: server.url,
    inMemory,
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A database is more than a thousand small files: in memory they are copied ten times sooner. Only where plenty is left. */
function hasRoomInMemory(): boolean {
  if (process.platform !== 'linux' || process.availableMemory() < 6 * GIGABYTE) return false
  try {
    const { bavail, bsize } = statfsSync(MEMORY)
    return bavail * bsize >= 2 * GIGABYTE
  } catch {
    return false
  }
}
