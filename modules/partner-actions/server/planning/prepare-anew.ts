import type { Work } from '#platform/server/work.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { getAction } from './get-action.ts'

/**
 * After people or locations were taken off in the same work: an action that no longer has what it needs before anybody goes out is
 * prepared anew. While somebody is out with it, it stays as it is; what is missing stands on its page.
 */
export async function prepareAnewWhenShort(work: Work<PartnerActionsTables>, id: string): Promise<void> {
  const { state, readiness, holding, revision } = await getAction(work, id)
  const isOut = (holding?.openPacks.length ?? 0) > 0
  if (state !== 'ready' || isOut || readiness.every(({ met }) => met)) return

  await work.tx
    .updateTable('partner_actions.action')
    .set({ state: 'planned', ready_at: null, changed_by: work.actor.id ?? '', changed_at: work.now, revision: revision + 1 })
    .where('id', '=', id)
    .execute()
  work.record('action.put-back', { kind: 'action', id })
}
