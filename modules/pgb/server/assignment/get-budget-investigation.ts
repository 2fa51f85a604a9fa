import { sql } from 'kysely'
import { budgetParts } from '#modules/investigations/contract.ts'
import { partyInSql, partyNameInSql } from '#modules/parties/server/index.ts'
import { moment } from '#platform/server/moment-in-sql.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { BudgetInvestigation } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'

const holders = sql.raw(`coalesce((select json_agg(json_build_object('id', h.id, 'personId', h.person_id,
    'name', ${partyNameInSql('h.person_id', 'null')}, 'birthDate', (select p.birth_date from parties.person p where p.id = h.person_id),
    'representative', case when w.representative_person_id is not null then json_build_object('personId', w.representative_person_id,
      'name', ${partyNameInSql('w.representative_person_id', 'null')}, 'role', w.representative_role, 'basis', w.representative_basis) end,
    'inDanger', (select l.at_risk from pgb.safety_look l where l.holder_id = h.id order by l.looked_at desc limit 1),
    'openSafetySteps', (select count(*) from pgb.safety_step s where s.holder_id = h.id and s.finished_at is null),
    'nextSafetyStepOn', (select min(s.due_on) from pgb.safety_step s where s.holder_id = h.id and s.finished_at is null), 'result', w.result,
    'suspended', exists (select from pgb.suspension u where u.holder_id = h.id and u.state in ('running', 'ending')),
    'suspendedUntil', (select min(u.ends_on) from pgb.suspension u where u.holder_id = h.id and u.state in ('running', 'ending')), 'revision', coalesce(w.revision, 0))
    order by h.added_at, h.id) from pgb.holders_of(i.id) h left join pgb.holder w on w.id = h.id), '[]')`)

const nameOf = (account: string) => `(select a.name from staff.account a where a.id = ${account})`
const assignment = sql.raw(`case when q.assigned_on is not null then json_build_object('on', q.assigned_on, 'by', q.assigned_by,
  'reference', q.assignment_reference, 'question', q.assignment_question, 'recordedBy', ${nameOf('q.assignment_recorded_by')},
  'recordedAt', ${moment('q.assignment_recorded_at')}) end`)
const earlier = sql.raw(`coalesce((select json_agg(json_build_object('on', e.assigned_on, 'by', e.assigned_by, 'reference', e.reference,
    'question', e.question, 'recordedBy', ${nameOf('e.recorded_by')}, 'recordedAt', ${moment('e.recorded_at')}) order by e.recorded_at desc)
  from pgb.earlier_assignment e where e.investigation_id = i.id), '[]')`)

const guestOf = sql.raw(
  `case when not pgb.opens(i.id) then array(select p from unnest('{${budgetParts.join()}}'::text[]) p where pgb.welcomes(i.id, p)) end`,
)

/**
 * What belongs to a file about budgets: its kind, the assignment and whose budgets; of a guest's file only whose, and on which parts.
 * Refuses `thing.not-found`.
 */
export async function getBudgetInvestigation(work: Work<PgbTables>, id: string): Promise<BudgetInvestigation> {
  const { rows } = await sql<BudgetInvestigation>`
    select i.id, i.reference, i.stage, i.scheme, i.domain, pgb.kind_of(i.id) as kind, coalesce(q.revision, 0) as revision, ${guestOf} as "guestOf",
           ${sql.raw(partyInSql('i.subject_person_id', 'i.subject_organisation_id'))} as subject,
           i.opened_on as "openedOn", ${assignment} as assignment, ${earlier} as "earlierAssignments",
           ${holders} as holders, investigations.works_on(i.id) as works,
           case when i.stage in ('opened', 'planning') and i.subject_person_id is not null and i.subject_organisation_id is null
             then pgb.kind_in_use(i.id) is not distinct from false else false end as "kindMayChange"
      from investigations.investigation i left join pgb.inquiry q on q.investigation_id = i.id
     where i.id = ${id} and pgb.welcomes(i.id)`.execute(work.tx)
  const [found] = rows
  if (!found) throw notFound()

  work.recordLook('budget.read', { kind: 'investigation', id })
  return found
}
