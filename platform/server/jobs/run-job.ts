import { z } from 'zod'
import { Refusal } from '../refusal.ts'
import { doWork, thePublic, type WorkContext } from '../work.ts'
import { JobFailed, JobIds, type Jobs } from './job.ts'

const Queued = z.object({ job: z.string(), ids: JobIds.default({}) })

export interface TakenJob {
  data: unknown
  retryCount: number
  retryLimit: number
}

/** Does one job in a piece of work of its own. What goes wrong comes out as JobFailed with a code: no text of a fault is kept. */
export async function runJob(context: WorkContext, jobs: Jobs, { data, retryCount, retryLimit }: TakenJob): Promise<void> {
  const queued = Queued.safeParse(data)
  const job = queued.success ? jobs[queued.data.job] : undefined
  if (!queued.success || !job) throw new JobFailed('job-unknown')

  const { ids } = queued.data
  const id = job.onBehalfOf?.(ids)
  const onBehalfOf = id ? { ...thePublic, id, account: 'background' } : undefined
  try {
    await doWork({ ...context, cameFrom: 'background' }, { purpose: job.purpose, onBehalfOf }, (work) =>
      job.run(work, ids, retryCount >= retryLimit),
    )
  } catch (error) {
    throw new JobFailed(codeOf(error), error)
  }
}

function codeOf(error: unknown): string {
  if (error instanceof JobFailed || error instanceof Refusal) return error.code
  const { code } = error as { code?: unknown }
  return typeof code === 'string' && /^[A-Za-z0-9_.-]{1,60}$/.test(code) ? code : 'fault'
}
