import { PgBoss } from 'pg-boss'
import type { WorkContext } from '../work.ts'
import type { Jobs, PeriodicJob } from './job.ts'
import { QUEUE, SCHEMA } from './prepare-jobs.ts'
import { runJob } from './run-job.ts'

export interface RunningJobs {
  /** Lets what is being done finish, half a minute at most. */
  stop: () => Promise<void>
}

interface JobsToStart {
  /** Signs in as the application's own role */
  url: string
  context: WorkContext
  jobs: Jobs
  periodic: readonly PeriodicJob[]
  /** For the log: a code, never data */
  tell: (line: string) => void
}

const HALF_A_MINUTE = 30_000

/** Does jobs as they come, and the periodic ones at their moment; several servers on one database share the work. */
export async function startJobs({ url, context, jobs, periodic, tell }: JobsToStart): Promise<RunningJobs> {
  const boss = new PgBoss({
    connectionString: url,
    schema: SCHEMA,
    max: 3,
    application_name: 'wederhoor-jobs',
    // The owner made the tables; this role makes and rebuilds nothing.
    migrate: false,
    createSchema: false,
    reindex: false,
    useListenNotify: true,
    persistQueueStats: false,
    registerInstance: false,
  })
  boss.on('error', (error) => tell(`jobs: ${(error as { code?: string }).code ?? 'no code'}\n`))
  await boss.start()
  await keepPeriodic(boss, periodic)
  await boss.work(QUEUE, { batchSize: 1, localConcurrency: 2, includeMetadata: true }, async ([job]) => {
    if (job) await runJob(context, jobs, job).catch(withoutStack)
  })
  return { stop: () => boss.stop({ graceful: true, timeout: HALF_A_MINUTE }) }
}

/** Exactly the periodic jobs of the table: what is no longer in it does not come round any more. */
async function keepPeriodic(boss: PgBoss, periodic: readonly PeriodicJob[]): Promise<void> {
  for (const { job, at } of periodic) await boss.schedule(QUEUE, at, { job, ids: {} }, { tz: 'Europe/Amsterdam', key: job })
  for (const { key } of await boss.getSchedules(QUEUE)) if (!periodic.some(({ job }) => job === key)) await boss.unschedule(QUEUE, key)
}

/** pg-boss keeps what was thrown; a stack or a cause could hold more than a code. */
function withoutStack({ code }: { code: string }): never {
  throw { code }
}
