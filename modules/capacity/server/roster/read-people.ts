import { sql } from 'kysely'
import type { Day } from '#platform/contract/calendar.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { Roster } from '../../contract.ts'
import type { Place } from '../own-place.ts'
import type { PersonTime } from './roster-rules.ts'

export type RosterPerson = Roster['people'][number] & { designations: PersonTime['designations'] }

/**
 * Who stands in the roster of a unit, by name: who works there now, and whom a shift in these days names. Their time is what the one who
 * asks may see of it: everybody's for the coordinator, one's own for a colleague.
 */
export async function readPeople(work: AnyWork, { municipalityId, unitId }: Place, from: Day, until: Day): Promise<RosterPerson[]> {
  const { rows } = await sql<RosterPerson>`
    with person as (
      select a.id, a.name from staff.account a
       where a.municipality_id = ${municipalityId}
         and ((a.unit_id = ${unitId} and a.active and exists (
                select from staff.account_role r where r.account_id = a.id and r.role in ('specialist', 'coordinator')))
           or exists (select from capacity.shift s where s.account_id = a.id and s.unit_id = ${unitId} and s.day between ${from} and ${until})
           or exists (select from capacity.published_shift s where s.account_id = a.id and s.unit_id = ${unitId} and s.day between ${from} and ${until}))
    ), time as (
      select t.account_id, t.day, t.contracted, t.available from capacity.days(${municipalityId}, ${unitId}, ${from}, ${until}) t
    ), absent as (
      select a.account_id, d::date as day, json_agg(json_build_object('kind', a.kind, 'from', to_char(a.from_time, 'HH24:MI'),
             'until', to_char(a.until_time, 'HH24:MI')) order by a.from_time nulls first) as absences
        from capacity.absence a
       cross join generate_series(greatest(a.from_day, ${from}::date), least(a.until_day, ${until}::date), interval '1 day') d
       where a.municipality_id = ${municipalityId} and a.unit_id = ${unitId} and a.withdrawn_at is null
         and a.until_day >= ${from} and a.from_day <= ${until}
       group by a.account_id, d::date
    ), known as (
      select coalesce(t.account_id, a.account_id) as account_id, json_agg(json_build_object('day', coalesce(t.day, a.day), 'contracted', t.contracted,
             'available', t.available, 'absences', coalesce(a.absences, '[]')) order by coalesce(t.day, a.day)) as days
        from time t full join absent a on a.account_id = t.account_id and a.day = t.day
       group by 1
    )
    select p.id, p.name, coalesce(k.days, '[]') as days,
           coalesce((select json_agg(json_build_object('kind', d.kind, 'validFrom', d.valid_from, 'validTo', d.valid_to))
             from staff.designation d where d.account_id = p.id), '[]') as designations
      from person p left join known k on k.account_id = p.id
     order by p.name, p.id`.execute(work.tx)
  return rows
}
