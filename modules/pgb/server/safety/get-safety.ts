import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { moment } from '#platform/server/moment-in-sql.ts'
import type { Work } from '#platform/server/work.ts'
import type { Safety, SafetyLook, SafetyStep } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'
import { findBudgetFile } from '../work-on-budget.ts'

const nameOf = (account: string) => `(select a.name from staff.account a where a.id = ${account})`
const looks =
  sql.raw(`coalesce((select json_agg(json_build_object('id', l.id, 'inDanger', l.at_risk, 'signs', l.signs, 'by', ${nameOf('l.looked_by')},
    'at', ${moment('l.looked_at')}) order by l.looked_at desc, l.id desc) from pgb.safety_look l where l.holder_id = h.id), '[]')`)
const steps = sql.raw(`coalesce((select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'reason', s.reason, 'dueOn', s.due_on,
    'addedBy', ${nameOf('s.added_by')}, 'addedOn', ${moment('s.added_at')}, 'doneOn', s.done_on, 'result', s.result, 'droppedBecause', s.dropped_because,
    'finishedBy', ${nameOf('s.finished_by')}, 'finishedOn', ${moment('s.finished_at')}) order by s.finished_at is not null, s.due_on, s.finished_at desc, s.id)
  from pgb.safety_step s where s.holder_id = h.id), '[]')`)

/** What is known of the safety of each holder. Refuses `thing.not-found`. */
export async function getSafety(work: Work<PgbTables>, id: string): Promise<Safety> {
  await findBudgetFile(work, id, 'safety')
  const { rows } = await sql<{ holderId: string; looks: SafetyLook[]; steps: SafetyStep[] }>`
    select h.id as "holderId", ${looks} as looks, ${steps} as steps
      from pgb.holders_of(${id}) h order by h.added_at, h.id`.execute(work.tx)

  work.recordLook('safety.read', { kind: 'investigation', id })
  return { holders: rows.map((row) => ({ ...row, steps: row.steps.map(byDay) })) }
}

/** Moments as the day that they were in the Netherlands. */
const byDay = (step: SafetyStep): SafetyStep => ({
  ...step,
  addedOn: dayInAmsterdam(new Date(step.addedOn)),
  finishedOn: step.finishedOn && dayInAmsterdam(new Date(step.finishedOn)),
})
