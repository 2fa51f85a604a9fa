import { PgBoss } from 'pg-boss'
import type { WorkContext } from '../work.ts'
import type { Jobs } from './job.ts'
import { QUEUE, SCHEMA } from './prepare-jobs.ts'
import { runJob } from './run-job.ts'

const MOST = 500

/** Does what waits at once, later moments included, each job one time; gives the codes of what failed. For tests and commands. */
export async function runDueJobs(context: WorkContext, jobs: Jobs): Promise<string[]> {
  const { pool } = context
  const db = { executeSql: (text: string, values?: unknown[]) => pool.query(text, values as never) }
  const boss = new PgBoss({
    db,
    schema: SCHEMA,
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
  })
  await boss.start()
  const failed: string[] = []
  try {
    for (;;) {
      const taken = await boss.fetch(QUEUE, { batchSize: MOST, ignoreStartAfter: true, includeMetadata: true })
      if (taken.length === 0) return failed
      for (const job of taken) {
        try {
          await runJob(context, jobs, job)
          await boss.complete(QUEUE, job.id)
        } catch (error) {
          failed.push((error as { code: string }).code)
          await boss.fail(QUEUE, job.id, { code: (error as { code: string }).code })
        }
      }
      if (failed.length > 0) return failed
    }
  } finally {
    await boss.stop({ graceful: false })
  }
}
