import { sql } from 'kysely'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { AddFieldLocation, FieldLocation } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { findFieldAction, refuseClosed } from './field-action.ts'
import { heardFrom } from './heard-from.ts'
import { locationInSql } from './visit-in-sql.ts'
import { refuseNumbers } from './visit-rules.ts'

/** A location that turned up in the field, at the end of the list. Sent again it is answered with what stands. Refuses as a visit does. */
export async function addFieldLocation(
  work: Work<PartnerActionsTables>,
  actionId: string,
  given: AddFieldLocation,
): Promise<FieldLocation> {
  const action = await findFieldAction(work, actionId)
  await heardFrom(work, given.packId, actionId)
  const sentBefore = await findLocation(work, actionId, given.id)
  if (sentBefore) return sentBefore

  refuseClosed(action)
  refuseNumbers({ name: given.name, reason: given.reason })
  await sql`
    insert into partner_actions.location (id, action_id, municipality_id, place, kind, name, street, house_number, postal_code, city, reason, came_from, added_by, added_at)
    select ${given.id}, ${actionId}, ${action.municipalityId}, least(1000, coalesce(max(l.place), 0) + 1), ${given.kind}, ${given.name}, ${given.street},
           ${given.houseNumber}, ${given.postalCode.replace(' ', '').toUpperCase()}, ${given.city}, ${given.reason}, 'field', ${work.actor.id}, ${work.now}
      from partner_actions.location l where l.action_id = ${actionId}
    on conflict (id) do nothing`.execute(work.tx)
  const added = await findLocation(work, actionId, given.id)
  if (!added) throw notFound()
  work.record('action.location-added', { kind: 'action', id: actionId }, { location: given.id, cameFrom: 'field' })
  return added
}

async function findLocation(work: Work<PartnerActionsTables>, actionId: string, id: string): Promise<FieldLocation | undefined> {
  const { rows } = await sql<{ location: FieldLocation }>`
    select ${locationInSql} as location from partner_actions.location l where l.id = ${id} and l.action_id = ${actionId}`.execute(work.tx)
  return rows[0]?.location
}
