import { sql } from 'kysely'
import { tell } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { Job } from '#platform/server/jobs/job.ts'

const SET = 200

/** Each morning: lead and coordinator hear that it is time for the yearly look at a submission to the IKZ, once for each look. */
export const tellOfIkzLooks: Job = {
  purpose: 'social-domain-enforcement',
  run: async (work) => {
    const { rows } = await sql<{ investigation_id: string; account_id: string }>`
      select * from pgb.tell_of_ikz_looks(${dayInAmsterdam(work.now)}::date, ${SET}::integer)`.execute(work.tx)
    for (const { investigation_id: id, account_id: to } of rows)
      await tell(work, { to, kind: 'pgb.ikz-look-due', thing: { kind: 'investigation', id } })
  },
}
