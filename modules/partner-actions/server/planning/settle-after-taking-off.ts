import { sql } from 'kysely'
import type { Work } from '#platform/server/work.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { getAction } from './get-action.ts'

/**
 * After people or locations were taken off in the same work: who still looks at the action as it was is told so, and an action that no
 * longer has what it needs before anybody goes out is prepared anew. While somebody is out with it, its state stays; what is missing
 * stands on its page.
 */
export async function settleAfterTakingOff(work: Work<PartnerActionsTables>, id: string): Promise<void> {
  const { state, readiness, holding } = await getAction(work, id)
  const isOut = (holding?.openPacks.length ?? 0) > 0
  const prepareAnew = state === 'ready' && !isOut && !readiness.every(({ met }) => met)

  await work.tx
    .updateTable('partner_actions.action')
    .set({ changed_by: work.actor.id ?? '', changed_at: work.now, revision: sql<number>`revision + 1` })
    .$if(prepareAnew, (action) => action.set({ state: 'planned', ready_at: null }))
    .where('id', '=', id)
    .execute()
  if (prepareAnew) work.record('action.put-back', { kind: 'action', id })
}
