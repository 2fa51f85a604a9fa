import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { PartnerActionsTables } from '../tables.ts'

/**
 * A sign of life of a device, from whoever took it along. Refuses `field.pack-ended` when it may no longer hold anything, and
 * `thing.not-found` for what somebody else took along, or for another action.
 */
export async function heardFrom(work: Work<PartnerActionsTables>, packId: string, actionId?: string) {
  const own = work.tx
    .updateTable('partner_actions.field_pack')
    .set({ last_seen_at: work.now })
    .where('id', '=', packId)
    .where('account_id', '=', work.actor.id ?? '')
    .$if(actionId !== undefined, (query) => query.where('action_id', '=', actionId as string))
  const pack = await own.where('ended', 'is', null).returning(['id', 'action_id as actionId', 'key_sealed as keySealed']).executeTakeFirst()
  if (pack) return pack

  const ended = await work.tx
    .selectFrom('partner_actions.field_pack')
    .select('id')
    .where('id', '=', packId)
    .where('account_id', '=', work.actor.id ?? '')
    .executeTakeFirst()
  throw ended ? ruleBroken('field.pack-ended') : notFound()
}
