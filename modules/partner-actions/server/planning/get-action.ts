import { sql } from 'kysely'
import { colleagueInSql } from '#modules/staff/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { Action, Holding } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { readinessOf } from './gate-rules.ts'
import { partInSql } from './part-in-sql.ts'

const columns = sql.raw(`a.id, a.reference, a.title, a.kind, a.led_by as "ledBy", a.leading_partner_id as "leadingPartnerId", a.framework,
  a.framework_reference as "frameworkReference", a.framework_from as "frameworkFrom", a.framework_until as "frameworkUntil", a.purpose, a.goal,
  a.area, a.area_reason as "areaReason", a.reconsidered, a.on_day as "onDay", ${partInSql('day')} as day, ${partInSql('evening')} as evening, a.needed_staff as "neededStaff",
  a.staffing_reason as "staffingReason", a.briefing, a.safety, a.stop_rule as "stopRule", a.state, a.cancel_reason as "cancelReason",
  ${colleagueInSql('a.planned_by')} as "plannedBy", a.revision`)
const people = sql.raw(`coalesce((select json_agg(json_build_object('person', ${colleagueInSql('c.account_id')}, 'byDay', c.by_day,
    'byEvening', c.by_evening, 'needs', c.needs) order by (select s.name from staff.account s where s.id = c.account_id))
  from partner_actions.crew c where c.action_id = a.id), '[]') as crew`)

/** An action with its partners, what may be shared with each today, and who goes along. Refuses `thing.not-found`. */
export async function getAction(work: Work<PartnerActionsTables>, id: string): Promise<Action> {
  const today = dayInAmsterdam(work.now)
  const { rows } = await sql<Found>`
    select ${columns}, (select p.name from privacy.partner p where p.id = a.leading_partner_id) as "leadingPartner", ${people},
           coalesce((select json_agg(json_build_object('partnerId', ap.partner_id, 'name', p.name, 'kind', p.kind, 'task', ap.task,
               'power', ap.power, 'result', ap.result, 'covered', json_build_object('out', ${coveredOn(today, 'out')}, 'in', ${coveredOn(today, 'in')})) order by p.name)
             from partner_actions.action_partner ap join privacy.partner p on p.id = ap.partner_id where ap.action_id = a.id), '[]') as partners,
           (select count(*)::int from partner_actions.location l where l.action_id = a.id and l.withdrawn_at is null) as locations,
           partner_actions.works_on(a.id) as works, partner_actions.coordinates(a.id) as coordinates, ${holdingOn(today)} as holding
      from partner_actions.action a where a.id = ${id}`.execute(work.tx)
  const [action] = rows
  if (!action) throw notFound()
  const { holding, works } = action
  return { ...action, readiness: works ? readinessOf(action) : [], holding: works ? holding : null }
}

type Found = Omit<Action, 'readiness' | 'holding'> & { holding: Holding }

/** Whether it can count as carried out: the day came, nothing is on a device any more, and of each address it is known what happened. */
const holdingOn = (day: string) => sql`json_build_object('dayCame', a.on_day <= ${day}::date,
  'openPacks', array(select distinct s.name from partner_actions.field_pack f join staff.account s on s.id = f.account_id where f.action_id = a.id and f.ended is null order by s.name),
  'openLocations', (select count(*)::int from partner_actions.location l where l.action_id = a.id and l.withdrawn_at is null
    and not exists (select from partner_actions.visit v where v.location_id = l.id)))`

/** The kinds of data that an agreement in force on a day lets go this way, for the purpose of the action; to the police only inside a cooperation. */
const coveredOn = (day: string, direction: 'out' | 'in') => sql`
  coalesce((select json_agg(distinct c.category order by c.category) from privacy.agreement_category c
    join privacy.agreement_partner g on g.agreement_id = c.agreement_id and g.partner_id = p.id
    join privacy.sharing_agreement s on s.id = c.agreement_id
   where c.direction = ${sql.lit(direction)} and s.state = 'in-force' and s.purpose = a.purpose and s.valid_from <= ${day}::date and ${day}::date < s.valid_to
     and (c.direction = 'in' or p.kind <> 'police' or s.route <> 'law')), '[]')`
