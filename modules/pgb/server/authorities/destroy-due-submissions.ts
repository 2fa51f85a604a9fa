import { sql } from 'kysely'
import type { Job } from '#platform/server/jobs/job.ts'

/** What went to the IKZ is destroyed when its term is over, each night; that it went stays. */
export const destroyDueSubmissions: Job = {
  purpose: 'social-domain-enforcement',
  run: async (work) => {
    const { rows } = await sql<{ file: string; submissions: number }>`
      select investigation_id as file, submissions from pgb.destroy_due_submissions(${work.now})`.execute(work.tx)
    for (const { file, submissions } of rows) work.record('budget.ikz-destroyed', { kind: 'investigation', id: file }, { submissions })
  },
}
