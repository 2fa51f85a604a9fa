import { type PreparedDatabase, prepareDatabase } from '#database/prepare.ts'
import { startPostgres } from '#platform/server/embedded-postgres.ts'
import { newestKey } from '#platform/server/key-ring.ts'
import type { Settings } from '#platform/server/settings.ts'

export interface Installation extends PreparedDatabase {
  /** Signs in as the owner of the tables */
  ownerUrl: string
  /** Leaves the embedded PostgreSQL; the last program to leave stops it. Close your own connections first. */
  close: () => Promise<void>
}

const DATABASE = 'wederhoor'

/** Opens the database of this installation: the one of DATABASE_URL, else the embedded PostgreSQL of the data folder, started or joined. */
export async function openInstallation(settings: Settings): Promise<Installation> {
  const embedded = settings.databaseUrl ? undefined : await startPostgres(settings.dataDir)
  const ownerUrl = settings.databaseUrl ?? inDatabase(embedded?.url ?? '')
  const close = async () => embedded?.stop()
  try {
    return { ...(await prepareDatabase(ownerUrl, newestKey(settings.keys), settings.databaseAppUrl)), ownerUrl, close }
  } catch (error) {
    await close()
    throw error
  }
}

function inDatabase(url: string): string {
  const own = new URL(url)
  own.pathname = `/${DATABASE}`
  return own.toString()
}
