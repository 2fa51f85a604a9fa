import { sql } from 'kysely'
import { tell } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { Job } from '#platform/server/jobs/job.ts'

const SET = 200

/** Each morning: coordinators hear 60 and 14 days before an agreement without a renewal in force lapses, each time once. */
export const tellLapses: Job = {
  purpose: 'data-protection',
  run: async (work) => {
    const { rows } = await sql<{ agreement_id: string; account_id: string | null }>`
      select * from privacy.tell_lapses(${work.now}, ${dayInAmsterdam(work.now)}::date, ${SET}::integer)`.execute(work.tx)
    for (const { agreement_id: id, account_id: to } of rows)
      if (to) await tell(work, { to, kind: 'privacy.agreement-lapses', thing: { kind: 'agreement', id } })
    for (const id of new Set(rows.map(({ agreement_id }) => agreement_id))) work.record('agreement.lapse-told', { kind: 'agreement', id })
  },
}
