import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { Job } from '#platform/server/jobs/job.ts'

/** Rosters and patterns older than the parameter `keep-roster`, and absence older than `keep-absence`, go; each night. */
export const forgetOldTime: Job = {
  purpose: 'planning-work',
  run: (work) => sql`select capacity.forget_old(${dayInAmsterdam(work.now)}::date)`.execute(work.tx),
}
