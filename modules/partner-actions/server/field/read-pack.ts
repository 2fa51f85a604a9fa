import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { Work } from '#platform/server/work.ts'
import type { FieldPack } from '../../contract.ts'
import { partInSql } from '../planning/part-in-sql.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { locationInSql, newestVisits, visitInSql } from './visit-in-sql.ts'

const actionColumns = sql.raw(`json_build_object('id', a.id, 'reference', a.reference, 'title', a.title, 'goal', a.goal, 'area', a.area,
  'onDay', a.on_day, 'day', ${partInSql('day')}, 'evening', ${partInSql('evening')}, 'briefing', a.briefing, 'safety', a.safety, 'stopRule', a.stop_rule)`)

/** What goes along on a device, in one question to the database. */
export async function readPack(work: Work<PartnerActionsTables>, actionId: string): Promise<FieldPack> {
  const { rows } = await sql<Omit<FieldPack, 'today'>>`
    select ${actionColumns} as action,
           coalesce((select json_agg(json_build_object('id', s.id, 'name', s.name) order by s.name)
             from partner_actions.crew c join staff.account s on s.id = c.account_id where c.action_id = a.id), '[]') as crew,
           coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name, 'task', ap.task, 'power', ap.power) order by p.name)
             from partner_actions.action_partner ap join privacy.partner p on p.id = ap.partner_id where ap.action_id = a.id), '[]') as partners,
           coalesce((select json_agg(${locationInSql} order by l.withdrawn_at is not null, l.place, l.id)
             from partner_actions.location l where l.action_id = a.id), '[]') as locations,
           coalesce((select json_agg(newest.visit) from ${newestVisits(actionId)} newest), '[]') as visits
      from partner_actions.action a where a.id = ${actionId}`.execute(work.tx)
  const [read] = rows
  if (!read) throw new Error('the action was found a moment ago')
  return { ...read, today: dayInAmsterdam(work.now) }
}

/** Every revision of what was found at a location, the newest first. */
export async function readVisits(work: Work<PartnerActionsTables>, actionId: string, locationId: string) {
  const { rows } = await sql<{ visit: FieldPack['visits'][number] }>`
    select ${visitInSql} as visit from partner_actions.visit v
     where v.action_id = ${actionId} and v.location_id = ${locationId} order by v.revision desc`.execute(work.tx)
  return rows.map(({ visit }) => visit)
}
