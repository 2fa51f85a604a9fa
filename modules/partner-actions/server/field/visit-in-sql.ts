import { sql } from 'kysely'
import { colleagueInSql } from '#modules/staff/server/index.ts'
import { moment } from '#platform/server/moment-in-sql.ts'

/** A visit as JSON, of a table that is called `v`. */
export const visitInSql = sql.raw(`json_build_object('id', v.id, 'locationId', v.location_id, 'revision', v.revision, 'state', v.state,
  'arrivedAt', ${moment('v.arrived_at')}, 'leftAt', ${moment('v.left_at')}, 'found', v.found, 'note', v.note, 'careSignals', v.care_signals,
  'careNote', v.care_note, 'power', v.power, 'consent', v.consent, 'colleagues', v.colleagues, 'partners', v.partners, 'people', v.people,
  'recordedBy', ${colleagueInSql('v.recorded_by')}, 'recordedAt', ${moment('v.recorded_at')}, 'receivedAt', ${moment('v.received_at')},
  'clockAhead', greatest(0, floor(extract(epoch from v.recorded_at - v.received_at) / 60))::int)`)

/** The newest visit of each location of an action, as a JSON list; with `location_id`, for a statement that asks for one. */
export const newestVisits = (actionId: string) => sql`
  (select distinct on (v.location_id) v.location_id, v.revision, ${visitInSql} as visit
     from partner_actions.visit v where v.action_id = ${actionId} order by v.location_id, v.revision desc)`

/** A location as JSON, of a table that is called `l`. */
export const locationInSql = sql.raw(`json_build_object('id', l.id, 'place', l.place, 'kind', l.kind, 'name', l.name, 'street', l.street,
  'houseNumber', l.house_number, 'postalCode', l.postal_code, 'city', l.city, 'reason', l.reason, 'withdrawn', l.withdrawn_at is not null)`)

/** A photo as JSON, of a table that is called `p`. */
export const photoInSql =
  sql.raw(`json_build_object('id', p.id, 'locationId', p.location_id, 'necessity', p.necessity, 'consent', p.consent,
  'takenAt', ${moment('p.taken_at')}, 'takenBy', ${colleagueInSql('p.taken_by')}, 'receivedAt', ${moment('p.received_at')}, 'size', p.size,
  'removed', case when p.removed_at is not null then json_build_object('at', ${moment('p.removed_at')}, 'by', ${colleagueInSql('p.removed_by')},
    'reason', coalesce(p.remove_reason, '')) end)`)
