import { z } from 'zod'
import type { Purpose } from '../module.ts'
import type { AnyWork } from '../work.ts'

/** What a job is about: ids and nothing else, so that no name or number is ever left in a queue. */
export const JobIds = z.record(z.string(), z.uuid())
export type JobIds = z.output<typeof JobIds>

export interface Job {
  purpose: Purpose
  /** How often it is tried before it counts as failed; the pause grows from half a minute */
  tries?: number
  /** With whose eyes it works: the id of an account. Without one it sees what the public sees, and functions of the owner do the rest. */
  onBehalfOf?: (ids: JobIds) => string | undefined
  /** @param lastTry nobody tries it again after this */
  run: (work: AnyWork, ids: JobIds, lastTry: boolean) => Promise<unknown>
}

/** Every job by its name, such as `staff.mail-message`; `app/server/jobs.ts` is the table. */
export type Jobs = Readonly<Record<string, Job>>

/** Work that comes round by itself: five fields of cron, on the clock of Amsterdam. */
export interface PeriodicJob {
  job: string
  at: string
}

/** Why a job did not succeed, as a code without data; the administrator sees it. */
export class JobFailed extends Error {
  readonly code: string

  constructor(code: string, cause?: unknown) {
    super(code, { cause })
    this.code = code
  }
}
