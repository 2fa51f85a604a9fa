import { openPool } from '#platform/server/database.ts'
import { startJobs } from '#platform/server/jobs/start-jobs.ts'
import { makeMailer } from '#platform/server/mail/mailer.ts'
import type { Settings } from '#platform/server/settings.ts'
import { sealEachMinute } from '#platform/server/trail/seal-each-minute.ts'
import { buildApp } from './build-app.ts'
import { instance } from './health.ts'
import { allJobs, periodicJobs } from './jobs.ts'

export interface RunningServer {
  url: string
  instance: string
  close: () => Promise<void>
}

/** Starts the server on a database that is ready for use. @param appUrl signs in as the application's own role */
export async function startServer(settings: Settings, appUrl: string): Promise<RunningServer> {
  const pool = openPool(appUrl)
  const mailer = settings.mail && makeMailer(settings.mail)
  const app = await buildApp({ pool, settings, mailer, logLevel: settings.logLevel, ...settings.limits })
  const url = await app.listen({ host: settings.host, port: settings.port })
  const tell = (line: string) => process.stderr.write(line)
  // After listening: nobody waits for it.
  const working = startJobs({
    url: appUrl,
    context: app.context,
    jobs: allJobs({ mailer, publicUrl: settings.publicUrl, context: app.context, keys: settings.keys }),
    periodic: periodicJobs,
    tell,
  }).catch((error: { code?: string }) => {
    tell(`jobs could not be started: ${error.code ?? 'no code'}\n`)
  })
  const sealing = sealEachMinute(pool, settings.keys, (line) => process.stderr.write(line))
  return {
    url,
    instance,
    close: async () => {
      await (await working)?.stop()
      mailer?.close()
      await sealing.stop()
      await app.close()
      await pool.end()
    },
  }
}
