import { partyNameInSql } from '#modules/parties/server/index.ts'
import { municipalityInSql } from '#modules/staff/server/index.ts'
import { LAW_IN_SQL } from '#platform/server/law-in-sql.ts'
import type { Actor } from '#platform/server/work.ts'
import type { InvestigationsQuery } from '../contract.ts'
import type { ListCursor } from './list-cursor.ts'
import { TERM_FACTS_SQL } from './term-facts-sql.ts'
import { OPENED_AT, placeholders, visibleFiles } from './visible-files.ts'

/** One page of the list as JSON, one row more to know whether there is another, and the law that their terms follow. */
export function listSql(actor: Actor, query: InvestigationsQuery, after: ListCursor | null): { text: string; values: unknown[] } {
  const { values, bind } = placeholders()
  const filters = filtersOf(query, bind)
  const page = visibleFiles({ actor, filters, after, most: query.limit + 1, bind, mine: query.mine === 'yes' })
  const text = `
    with page as materialized (${page})
    select coalesce((select json_agg(shown order by shown."openedAt" desc, shown.id desc) from (
        select i.id, i.reference, i.scheme, i.stage, ${municipalityInSql('i.municipality_id')} as municipality, ${partyNameInSql('i.subject_person_id', 'i.subject_organisation_id')} as subject,
               (select a.name from staff.account a where a.id = i.lead_id) as lead, i.opened_on as "openedOn",
               (i.closed_at at time zone 'Europe/Amsterdam')::date as "closedOn", i.result, ${TERM_FACTS_SQL} as "termFacts", ${OPENED_AT} as "openedAt"
          from page join investigations.investigation i on i.id = page.id) shown), '[]') as rows,
      ${LAW_IN_SQL} as law`
  return { text, values }
}

/** What waits for the asker on file `i`: the advice that they were asked to read, a plan that somebody else asked them to authorise. */
const waitsForAsker = {
  reading: `i.stage = 'reading-along' and exists (select from investigations.advice a
     where a.investigation_id = i.id and a.status = 'reading' and a.reader_id = platform.actor_id())`,
  authorisation: `i.stage in ('planning', 'research') and exists (select from investigations.observation_plan p
     where p.investigation_id = i.id and p.authorised_by is null and p.requested_by <> platform.actor_id())`,
}

function filtersOf(query: InvestigationsQuery, bind: (value: unknown) => string): string[] {
  return [
    query.stage && `i.stage = ${bind(query.stage)}`,
    query.state && (query.state === 'closed' ? `i.stage = 'closed'` : `i.stage <> 'closed'`),
    query.scheme && `i.scheme = ${bind(query.scheme)}`,
    query.unit && `i.unit_id = ${bind(query.unit)}`,
    query.municipality && `i.municipality_id = (select m.id from staff.municipality m where m.code = ${bind(query.municipality)})`,
    query.unassigned && `i.lead_id is null and i.stage <> 'closed'`,
    query.waits && waitsForAsker[query.waits],
    query.openedFrom && `i.opened_on >= ${bind(query.openedFrom)}`,
    query.openedUntil && `i.opened_on <= ${bind(query.openedUntil)}`,
  ].filter((filter) => typeof filter === 'string')
}
