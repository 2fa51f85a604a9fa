import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { workedAction } from './shareable-action.ts'

/** Destroys the content of an item for good; of what was received the database writes the end in the log. Refuses `thing.not-found` and `item.destroyed`. */
export async function destroyItem(work: Work<PartnerActionsTables>, actionId: string, id: string): Promise<void> {
  await workedAction(work, actionId)
  const item = await work.tx
    .selectFrom('partner_actions.attached_item')
    .select('destroyed_at')
    .where('id', '=', id)
    .where('action_id', '=', actionId)
    .forUpdate()
    .executeTakeFirst()
  if (!item) throw notFound()
  if (item.destroyed_at) throw ruleBroken('item.destroyed')

  await work.tx
    .updateTable('partner_actions.attached_item')
    .set({ content_sealed: null, destroyed_at: work.now, destroyed_by: work.actor.id })
    .where('id', '=', id)
    .execute()
  work.record('action.item-destroyed', { kind: 'action', id: actionId }, { item: id })
}
