import type pg from 'pg'
import { openOwnerPool, openPool } from '#platform/server/database.ts'
import { readSettings, type Settings } from '#platform/server/settings.ts'
import type { WorkContext } from '#platform/server/work.ts'
import { reactions } from '../server/reactions.ts'
import { openInstallation } from './installation.ts'

export interface InstallationAtHand {
  settings: Settings
  /** Works as the application does, under row security */
  context: WorkContext
  /** Signs in as the owner of the tables */
  owner: pg.Pool
}

/** Opens the database of this installation for one command and leaves it as it was found. */
export async function inInstallation<Result>(run: (installation: InstallationAtHand) => Promise<Result>): Promise<Result> {
  const settings = readSettings(process.env)
  const installation = await openInstallation(settings)
  const pool = openPool(installation.appUrl, 4)
  const owner = openOwnerPool(installation.ownerUrl)
  try {
    return await run({ settings, owner, context: { pool, clock: () => new Date(), reactions, cameFrom: 'command-line' } })
  } finally {
    await Promise.all([pool.end(), owner.end()])
    await installation.close()
  }
}
