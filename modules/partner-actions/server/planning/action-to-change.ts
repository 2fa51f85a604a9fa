import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { Action } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { getAction } from './get-action.ts'

/**
 * An action as it stands, held until the change is done, for its coordinator.
 * Refuses `thing.not-found`, `action.coordinator-only`, `action.changed-meanwhile`.
 */
export async function actionToChange(work: Work<PartnerActionsTables>, id: string, revision: number): Promise<Action> {
  const held = await work.tx.selectFrom('partner_actions.action').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  if (!held) throw notFound()

  const action = await getAction(work, id)
  if (!action.coordinates) throw ruleBroken('action.coordinator-only')
  if (action.revision !== revision) throw ruleBroken('action.changed-meanwhile')
  return action
}
