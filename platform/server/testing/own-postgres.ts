import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { startPostgres } from '../embedded-postgres.ts'

/** What does not wait for the disk: a database of tests need not outlive a power cut. */
const CARELESS = ['fsync', 'full_page_writes', 'synchronous_commit']

/** A PostgreSQL of its own for a run of tests, in a folder that goes with it. */
export async function startOwnPostgres(name: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), `wederhoor-${name}-`))
  chmodSync(folder, 0o755) // PostgreSQL may run as another user, who has to get in
  const server = await startPostgres(folder)
  const owner = new pg.Client({ connectionString: server.url })
  await owner.connect()
  for (const setting of CARELESS) await owner.query(`alter system set ${setting} = off`)
  await owner.query('select pg_reload_conf()')
  await owner.end()
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
