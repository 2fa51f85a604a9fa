import { sql } from 'kysely'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { ActionLocation, ActionState } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { locationsAreOpen } from './locations-rules.ts'

export interface LocationAction {
  id: string
  municipalityId: string
  state: ActionState
}

/** An action whose addresses the asker may see. Refuses `thing.not-found`, `location.not-along`. */
export async function readLocationAction(work: Work<PartnerActionsTables>, id: string): Promise<LocationAction> {
  const { rows } = await sql<LocationAction & { works: boolean }>`
    select a.id, a.municipality_id as "municipalityId", a.state, partner_actions.works_on(a.id) as works
      from partner_actions.action a where a.id = ${id}`.execute(work.tx)
  const [row] = rows
  if (!row) throw notFound()
  const { works, ...action } = row
  if (!works) throw ruleBroken('location.not-along')
  return action
}

/** The same, for changing the list: others who change it wait until this work is done. Refuses `location.action-over` too. */
export async function holdLocations(work: Work<PartnerActionsTables>, id: string): Promise<LocationAction> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`partner-actions.locations ${id}`}, 0))`.execute(work.tx)
  const action = await readLocationAction(work, id)
  if (!locationsAreOpen(action.state)) throw ruleBroken('location.action-over')
  return action
}

/** Where an action goes to, in order. */
export async function readLocations(work: Work<PartnerActionsTables>, actionId: string): Promise<ActionLocation[]> {
  const { rows } = await sql<ActionLocation>`
    select l.id, l.kind, l.name, l.street, l.house_number as "houseNumber", l.postal_code as "postalCode", l.city, l.reason,
           l.came_from as "cameFrom", l.revision, exists (select from partner_actions.visit v where v.action_id = l.action_id and v.location_id = l.id) as visited
      from partner_actions.location l where l.action_id = ${actionId} and l.withdrawn_at is null
     order by l.place, l.id`.execute(work.tx)
  return rows
}

/** The action of a location that the asker may see, also of one that was taken out. Refuses `thing.not-found`. */
export async function actionOfLocation(work: Work<PartnerActionsTables>, locationId: string): Promise<string> {
  const row = await work.tx.selectFrom('partner_actions.location').select('action_id').where('id', '=', locationId).executeTakeFirst()
  if (!row) throw notFound()
  return row.action_id
}
