import pg from 'pg'
import { type PreparedDatabase, prepareDatabase } from '#database/prepare.ts'
import { holdKeysAgainst } from '#database/rotation/keys-in-use.ts'
import { startPostgres } from '#platform/server/embedded-postgres.ts'
import { newestKey } from '#platform/server/key-ring.ts'
import type { Settings } from '#platform/server/settings.ts'
import { allModules } from '../server/modules.ts'

export interface Installation extends PreparedDatabase {
  /** Signs in as the owner of the tables */
  ownerUrl: string
  /** Leaves the embedded PostgreSQL; the last program to leave stops it. Close your own connections first. */
  close: () => Promise<void>
}

const DATABASE = 'wederhoor'

/** Opens the database of this installation: the one of DATABASE_URL, else the embedded PostgreSQL of the data folder, started or joined. Refuses keys that do not fit. */
export async function openInstallation(settings: Settings): Promise<Installation> {
  const embedded = settings.databaseUrl ? undefined : await startPostgres(settings.dataDir)
  const ownerUrl = settings.databaseUrl ?? inDatabase(embedded?.url ?? '')
  const close = async () => embedded?.stop()
  try {
    const prepared = await prepareDatabase(ownerUrl, newestKey(settings.keys), settings.databaseAppUrl)
    await holdKeys(ownerUrl, settings)
    return { ...prepared, ownerUrl, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function holdKeys(ownerUrl: string, settings: Settings): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await holdKeysAgainst(
      owner,
      settings.keys,
      allModules(settings).flatMap(({ sealed = [] }) => sealed),
    )
  } finally {
    await owner.end()
  }
}

function inDatabase(url: string): string {
  const own = new URL(url)
  own.pathname = `/${DATABASE}`
  return own.toString()
}
