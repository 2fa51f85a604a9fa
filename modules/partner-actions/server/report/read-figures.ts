import { sql } from 'kysely'
import type { Work } from '#platform/server/work.ts'
import type { ReportFigures } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { countAction, type LocationSeen, type PersonInPart, type Recorded } from './report-figures-rules.ts'

/** The newest visit of a location holds. */
export const newestVisit = sql.raw(
  'left join lateral (select * from partner_actions.visit n where n.location_id = l.id order by n.revision desc limit 1) v on true',
)
const minutesOf = (from: string, until: string) => sql.raw(`(extract(epoch from ${until} - ${from}) / 60)::int`)

/** The figures of an action as they are now, for who works on it. */
export async function readFigures(work: Work<PartnerActionsTables>, id: string): Promise<ReportFigures> {
  const locations = await sql<LocationSeen>`
    select l.withdrawn_at is not null as withdrawn, v.state, coalesce(v.found, '{}') as found, coalesce(v.care_signals, '{}') as care,
           coalesce(v.people, 0) as people
      from partner_actions.location l ${newestVisit} where l.action_id = ${id}`.execute(work.tx)
  const crew = await sql<PersonInPart>`
    select p.part, ${minutesOf('t.starts', 't.ends')} as minutes
      from partner_actions.crew c cross join lateral (values ('day', c.by_day), ('evening', c.by_evening)) p(part, goes)
      left join partner_actions.attendance t on t.action_id = c.action_id and t.account_id = c.account_id and t.part = p.part
     where c.action_id = ${id} and (p.goes or t.part is not null)`.execute(work.tx)
  const shared = await sql<ReportFigures['shared'][number]>`
    select p.name as partner, s.direction, count(*)::int as times, sum(s.amount)::int as records
      from privacy.sharing s join privacy.partner p on p.id = s.partner_id
     where s.thing_kind = 'action' and s.thing_id = ${id} group by p.name, s.direction order by p.name, s.direction desc`.execute(work.tx)
  const counts = await sql<Pick<Recorded, 'planned' | 'needed' | 'photos' | 'reports'>>`
    select json_build_object('day', ${minutesOf('a.day_from', 'a.day_until')}, 'evening', ${minutesOf('a.evening_from', 'a.evening_until')}) as planned,
           a.needed_staff as needed,
           (select count(*)::int from partner_actions.photo p where p.action_id = a.id and p.removed_at is null) as photos,
           (select count(*)::int from partner_actions.taken_up t where t.action_id = a.id) as reports
      from partner_actions.action a where a.id = ${id}`.execute(work.tx)
  const [counted] = counts.rows
  if (!counted) throw new Error('the action that is counted is not there')
  return countAction({ ...counted, locations: locations.rows, crew: crew.rows, shared: shared.rows })
}
