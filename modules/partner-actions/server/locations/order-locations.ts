import { sql } from 'kysely'
import type { Work } from '#platform/server/work.ts'
import type { ActionLocation, OrderLocations } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { byAddress, movedTo, orderedAs } from './locations-rules.ts'
import { actionOfLocation, holdLocations, readLocations } from './read-locations.ts'

/** Puts one location at a place in the list, counted from 1. Refuses `thing.not-found` and what `holdLocations` refuses. */
export async function moveLocation(work: Work<PartnerActionsTables>, id: string, place: number): Promise<ActionLocation[]> {
  const actionId = await actionOfLocation(work, id)
  return reorder(work, actionId, (there) =>
    movedTo(
      there.map((location) => location.id),
      id,
      place,
    ),
  )
}

/** Puts all of them in order in one go. Refuses what `holdLocations` refuses. */
export async function orderAll(work: Work<PartnerActionsTables>, actionId: string, asked: OrderLocations): Promise<ActionLocation[]> {
  return reorder(work, actionId, (there) =>
    'by' in asked
      ? byAddress(there)
      : orderedAs(
          there.map(({ id }) => id),
          asked.ids,
        ),
  )
}

async function reorder(
  work: Work<PartnerActionsTables>,
  actionId: string,
  ordered: (there: readonly ActionLocation[]) => string[],
): Promise<ActionLocation[]> {
  await holdLocations(work, actionId)
  const there = await readLocations(work, actionId)
  const ids = ordered(there)
  await orderLocations(work, ids)
  work.record('partner-actions.locations-ordered', { kind: 'action', id: actionId })
  return ids.flatMap((id) => there.filter((location) => location.id === id))
}

/** Numbers them from 1, in one statement. */
export async function orderLocations(work: Work<PartnerActionsTables>, ids: readonly string[]): Promise<void> {
  await sql`
    update partner_actions.location l set place = o.place
      from unnest(${ids}::uuid[]) with ordinality o (id, place) where l.id = o.id and l.place <> o.place`.execute(work.tx)
}
