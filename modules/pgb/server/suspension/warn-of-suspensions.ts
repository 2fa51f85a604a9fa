import { sql } from 'kysely'
import { tell } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { Job } from '#platform/server/jobs/job.ts'

const SET = 200

interface Warning {
  suspension_id: string
  investigation_id: string
  warning: 'first' | 'second' | 'last' | 'over'
  week: number
  account_id: string | null
}

/** Each morning: lead, coordinator and mandated managers hear that a suspension came to a week of warning or past its term, each once. */
export const warnOfSuspensions: Job = {
  purpose: 'social-domain-enforcement',
  run: async (work) => {
    const { rows } = await sql<Warning>`select * from pgb.warn_of_suspensions(${dayInAmsterdam(work.now)}::date, ${SET}::integer)`.execute(
      work.tx,
    )
    for (const { suspension_id: id, warning, account_id: to } of rows) {
      const kind = warning === 'over' ? 'pgb.suspension-over' : `pgb.suspension-${warning}-warning`
      if (to) await tell(work, { to, kind, thing: { kind: 'suspension', id } })
    }
    const warned = new Map(rows.map((row) => [row.suspension_id, row]))
    for (const { suspension_id: suspension, investigation_id: id, week } of warned.values())
      work.record('suspension.warned', { kind: 'investigation', id }, { suspension, week })
  },
}
