import { sql } from 'kysely'
import { findFilePage } from '#modules/investigations/server/index.ts'
import { partyNameInSql } from '#modules/parties/server/index.ts'
import { municipalityInSql } from '#modules/staff/server/index.ts'
import type { Work } from '#platform/server/work.ts'
import type { BudgetInvestigationPage, BudgetInvestigationRow, BudgetInvestigationsQuery } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'

/** The investigations of budgets that the asker may see, newest first; which ones were shown is recorded. Refuses `input.invalid` for a strange cursor. */
export async function findBudgetInvestigations(work: Work<PgbTables>, query: BudgetInvestigationsQuery): Promise<BudgetInvestigationPage> {
  const { after, limit, mine } = query
  const page = await findFilePage(work, { filters: (bind) => filtersOf(query, bind), mine: mine === 'yes', after, limit })
  const { rows } = await sql<BudgetInvestigationRow>`
    select i.id, i.reference, ${sql.raw(municipalityInSql('i.municipality_id'))} as municipality,
           ${sql.raw(partyNameInSql('i.subject_person_id', 'i.subject_organisation_id'))} as subject, q.kind, i.stage,
           (select a.name from staff.account a where a.id = i.lead_id) as lead, q.assigned_on as "assignedOn", ${safety} as safety,
           (select min(u.ends_on) from pgb.suspension u where u.investigation_id = i.id and u.state in ('running', 'ending')) as "suspendedUntil",
           i.opened_on as "openedOn"
      from unnest(${page.ids}::uuid[]) with ordinality shown (id, place)
      join investigations.investigation i on i.id = shown.id join pgb.inquiry q on q.investigation_id = i.id
     order by shown.place`.execute(work.tx)

  work.recordLook('budgets.listed', { kind: 'investigation', id: null }, { shown: page.ids })
  return { rows, next: page.next }
}

/** What needs attention first among the holders of file `i`. */
const safety = sql.raw(`coalesce((
  select case when bool_or(l.at_risk = 'yes') then 'not-safe' when bool_or(l.at_risk is null) then 'not-asked'
              when bool_or(l.at_risk = 'unknown') then 'not-clear' else 'safe' end
    from pgb.holder h left join lateral (select s.at_risk from pgb.safety_look s where s.holder_id = h.id order by s.looked_at desc limit 1) l on true
   where h.investigation_id = i.id having count(*) > 0), 'nobody')`)

function filtersOf(query: BudgetInvestigationsQuery, bind: (value: unknown) => string): string[] {
  return [
    // Written out, so that the indexes of files about budgets serve.
    `i.domain in ('wmo', 'youth-act')`,
    // Asked of each file in turn: found along the way of the index, a page is full after a few dozen.
    query.kind && `(select q.kind from pgb.inquiry q where q.investigation_id = i.id) = ${bind(query.kind)}`,
    query.state && (query.state === 'closed' ? `i.stage = 'closed'` : `i.stage <> 'closed'`),
    query.suspension && `i.id = any (array(select u.investigation_id from pgb.suspension u where u.state in ('running', 'ending')))`,
    query.municipality && `i.municipality_id = (select m.id from staff.municipality m where m.code = ${bind(query.municipality)})`,
  ].filter((filter) => typeof filter === 'string')
}
