import { sql } from 'kysely'
import { colleagueInSql } from '#modules/staff/server/index.ts'
import { moment } from '#platform/server/moment-in-sql.ts'
import type { Work } from '#platform/server/work.ts'
import type { FieldOverview } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { findFieldAction, takesFindings } from './field-action.ts'
import { locationInSql, newestVisits, photoInSql } from './visit-in-sql.ts'

const packs = sql.raw(`json_build_object('id', k.id, 'by', ${colleagueInSql('k.account_id')}, 'takenAt', ${moment('k.taken_at')},
  'lastSeenAt', ${moment('k.last_seen_at')}, 'ended', case when k.ended is not null then json_build_object('as', k.ended, 'at', ${moment('k.ended_at')},
    'by', ${colleagueInSql('k.ended_by')}, 'note', coalesce(k.end_note, '')) end)`)

/** The devices of an action, and what came back from each location. */
export async function getField(work: Work<PartnerActionsTables>, id: string): Promise<FieldOverview> {
  const action = await findFieldAction(work, id)
  const { rows } = await sql<Omit<FieldOverview, 'open'>>`
    select coalesce((select json_agg(${packs} order by k.ended is not null, k.taken_at desc, k.id)
             from partner_actions.field_pack k where k.action_id = ${id}), '[]') as packs,
           coalesce((select json_agg(json_build_object('location', ${locationInSql}, 'visit', newest.visit, 'revisions', coalesce(newest.revision, 0),
               'photos', coalesce(photos.rows, '[]'::json)) order by l.withdrawn_at is not null, l.place, l.id)
             from partner_actions.location l
             left join ${newestVisits(id)} newest on newest.location_id = l.id
             left join (select p.location_id, json_agg(${photoInSql} order by p.taken_at, p.id) as rows
                          from partner_actions.photo p where p.action_id = ${id} group by p.location_id) photos on photos.location_id = l.id
            where l.action_id = ${id}), '[]') as locations,
           coalesce((select json_agg(json_build_object('id', s.id, 'name', s.name) order by s.name) from staff.account s
             where s.id in (select account_id from partner_actions.crew where action_id = ${id}
                            union select unnest(colleagues) from partner_actions.visit where action_id = ${id})), '[]') as people,
           coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name) from privacy.partner p
             where p.id in (select partner_id from partner_actions.action_partner where action_id = ${id}
                            union select unnest(partners) from partner_actions.visit where action_id = ${id})), '[]') as partners`.execute(
    work.tx,
  )
  const [read] = rows
  if (!read) throw new Error('one row always comes back')
  work.recordLook('action.field-read', { kind: 'action', id }, { locations: read.locations.length })
  return { ...read, open: takesFindings(action) }
}
