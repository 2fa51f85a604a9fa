import { openPool } from '#platform/server/database.ts'
import type { Settings } from '#platform/server/settings.ts'
import { sealEachMinute } from '#platform/server/trail/seal-each-minute.ts'
import { buildApp } from './build-app.ts'
import { instance } from './health.ts'

export interface RunningServer {
  url: string
  instance: string
  close: () => Promise<void>
}

/** Starts the server on a database that is ready for use. @param appUrl signs in as the application's own role */
export async function startServer(settings: Settings, appUrl: string): Promise<RunningServer> {
  const pool = openPool(appUrl)
  const app = await buildApp({ pool, settings, logLevel: settings.logLevel, ...settings.limits })
  const url = await app.listen({ host: settings.host, port: settings.port })
  const sealing = sealEachMinute(pool, settings.masterKey, (line) => process.stderr.write(line))
  return {
    url,
    instance,
    close: async () => {
      await sealing.stop()
      await app.close()
      await pool.end()
    },
  }
}
