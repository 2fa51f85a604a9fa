import { sql } from 'kysely'
import type { Job } from '#platform/server/jobs/job.ts'

/** Messages older than the parameter `message.keep` go; each night. */
export const forgetMessages: Job = {
  purpose: 'administration',
  run: (work) => sql`select staff.forget_old_messages(${work.now})`.execute(work.tx),
}
