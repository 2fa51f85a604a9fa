import { sql } from 'kysely'
import type { Job } from '#platform/server/jobs/job.ts'

/** What stands of actions whose term is over (parameter `action-findings-keep`) is taken out, but for what became a report; each month. */
export const forgetOldActions: Job = {
  purpose: 'working-with-partners',
  run: (work) => sql`select partner_actions.forget_old(${work.now})`.execute(work.tx),
}
