import { sql } from 'kysely'
import { tell } from '#modules/staff/server/index.ts'
import type { Job } from '#platform/server/jobs/job.ts'

/** What is attached goes on the day that its agreement says, each night; the coordinators of the unit are told. */
export const destroyDueItems: Job = {
  purpose: 'working-with-partners',
  run: async (work) => {
    const { rows } = await sql<{ actionId: string; items: number; coordinators: string[] }>`
      select action_id as "actionId", items, coordinators from partner_actions.destroy_due_items(${work.now})`.execute(work.tx)
    for (const { actionId, items, coordinators } of rows) {
      const thing = { kind: 'action', id: actionId }
      work.record('action.items-destroyed', thing, { items })
      for (const to of coordinators) await tell(work, { to, kind: 'partner-actions.items-destroyed', thing })
    }
  },
}
