import { sql } from 'kysely'
import { partyNameInSql } from '#modules/parties/server/index.ts'
import { addDays, dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { Work } from '#platform/server/work.ts'
import type { DueSafetyStep } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'

const MOST = 20
const DAYS_AHEAD = 7

/** Open steps on files that the asker works on, due within a week or overdue, first due first. */
export async function findDueSafetySteps(work: Work<PgbTables>): Promise<{ steps: DueSafetyStep[] }> {
  const until = addDays(dayInAmsterdam(work.now), DAYS_AHEAD)
  const { rows } = await sql<DueSafetyStep>`
    select s.id, s.investigation_id as "investigationId", i.reference, ${sql.raw(partyNameInSql('h.person_id', 'null'))} as holder, s.kind,
           s.due_on as "dueOn"
      from pgb.worked_on() w join pgb.safety_step s on s.investigation_id = w.investigation_id
      join pgb.holder h on h.id = s.holder_id join investigations.investigation i on i.id = s.investigation_id
     where s.finished_at is null and s.due_on <= ${until}::date
     order by s.due_on, s.id limit ${MOST}`.execute(work.tx)

  if (rows.length > 0)
    work.recordLook(
      'safety-steps.listed',
      { kind: 'investigation', id: null },
      { shown: [...new Set(rows.map((row) => row.investigationId))] },
    )
  return { steps: rows }
}
