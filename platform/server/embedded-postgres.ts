import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { type Cluster, type OtherSettings, openCluster } from './embedded-postgres-cluster.ts'

export interface EmbeddedPostgres {
  /** Signs in as superuser to the database `postgres`, on 127.0.0.1; stays the same until `stop` */
  url: string
  /** Whether the server was running already */
  attached: boolean
  /** Leaves the server; the last program to leave stops it. Close your own connections first. */
  stop: () => Promise<void>
}

/**
 * Starts the PostgreSQL that belongs to a data folder, or joins the one that already runs there. Any number of
 * processes may call this at the same time, and any of them may have been killed before. A server that dies while
 * we use it is started again at the same address.
 * @param other what it runs with that is other than usual; who joins a server takes it as it runs
 */
export async function startPostgres(dataDir: string, other?: OtherSettings): Promise<EmbeddedPostgres> {
  const cluster = await openCluster(dataDir, other)
  const { attached, url, leave } = await join(cluster)
  return {
    url,
    attached,
    stop: async () => {
      await leave()
      await stopUnlessUsed(cluster, url)
    },
  }
}

/** Another program may just have decided to stop the server that we join: then it is started once more. */
async function join(cluster: Cluster, again = 3): Promise<{ attached: boolean; url: string; leave: () => Promise<void> }> {
  const { port, attached } = await cluster.startOrAttach()
  const url = `postgres://postgres:${cluster.password}@127.0.0.1:${port}/postgres`
  try {
    return { attached, url, leave: await stayPresent(url, () => cluster.startOrAttach(port)) }
  } catch (error) {
    if (again === 0) throw error
    await pause(300)
    return join(cluster, again - 1)
  }
}

/** What the client has and its types do not know. */
type PresentClient = pg.Client & { ref: () => void; unref: () => void }

/** One idle connection, by which other programs see that the server is in use, and by which we see that it died. */
async function stayPresent(url: string, revive: () => Promise<unknown>): Promise<() => Promise<void>> {
  let leaving = false
  let client: PresentClient

  const connect = async () => {
    client = new pg.Client({ connectionString: url, application_name: 'wederhoor presence' }) as PresentClient
    client.on('error', () => undefined) // `end` follows
    await client.connect()
    client.on('end', () => leaving || void comeBack())
    client.unref() // an idle connection does not keep a program running
  }
  const comeBack = async () => {
    process.stderr.write('PostgreSQL is onverwacht gestopt en wordt opnieuw gestart.\n')
    try {
      await revive()
      if (!leaving) await connect()
    } catch (error) {
      process.stderr.write(`PostgreSQL kon niet opnieuw worden gestart: ${(error as Error).message}\n`)
    }
  }
  await connect()
  return () => {
    leaving = true
    client.ref()
    return client.end()
  }
}

const LEAVING = 'wederhoor leaving'

async function stopUnlessUsed(cluster: Cluster, url: string): Promise<void> {
  try {
    if (!(await cluster.isRunning()) || (await isUsedByOthers(url))) return
    await cluster.stop()
  } catch (error) {
    // Of two programs that leave at the same moment one stops the server under the other.
    for (let look = 0; await cluster.isRunning(); look++) {
      if (look === 100) throw error
      await pause(50)
    }
  }
}

/** A connection that was just closed lingers for a moment; one that stays for half a second is somebody's. */
async function isUsedByOthers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, application_name: LEAVING })
  client.on('error', () => undefined) // a query that was going on fails and says so
  await client.connect()
  try {
    for (let look = 0; look < 10; look++) {
      const { rows } = await client.query(`select from pg_stat_activity where backend_type = 'client backend' and application_name <> $1`, [
        LEAVING,
      ])
      if (rows.length === 0) return false
      await pause(50)
    }
    return true
  } finally {
    await client.end()
  }
}
