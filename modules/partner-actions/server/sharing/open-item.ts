import { sql } from 'kysely'
import type { DataCategory, SharingDirection } from '#modules/privacy/contract.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import type { ItemKind } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { itemPlace } from './item-place.ts'
import { kindOf } from './list-items.ts'
import { workedAction } from './shareable-action.ts'

/** An attached item with its content. */
export interface OpenedItem {
  id: string
  number: number
  direction: SharingDirection
  partnerId: string
  categories: DataCategory[]
  title: string
  records: number
  kind: ItemKind
  bytes: Buffer
}

/** The content of an item, to keep outside the browser. Refuses `thing.not-found` and `item.destroyed`. */
export async function openItem(work: Work<PartnerActionsTables>, sealer: Sealer, actionId: string, id: string) {
  const { reference } = await workedAction(work, actionId)
  const item = await itemInHand(work, sealer, actionId, id)
  work.recordLook('action.item-opened', { kind: 'action', id: actionId }, { item: id })
  return { reference, item }
}

/** An item, held until this work is done, so that nobody destroys it halfway. Refuses `thing.not-found` and `item.destroyed`. */
export async function itemInHand(work: Work<PartnerActionsTables>, sealer: Sealer, actionId: string, id: string): Promise<OpenedItem> {
  const { rows } = await sql<Omit<OpenedItem, 'kind' | 'bytes'> & { mediaType: string; sealed: Buffer | null }>`
    select i.id, i.direction, i.partner_id as "partnerId", i.categories, i.title, i.records, i.media_type as "mediaType", i.content_sealed as sealed,
           (select count(*)::int from partner_actions.attached_item e where e.action_id = i.action_id and (e.attached_at, e.id) <= (i.attached_at, i.id)) as number
      from partner_actions.attached_item i where i.id = ${id} and i.action_id = ${actionId} for update`.execute(work.tx)
  const [found] = rows
  if (!found) throw notFound()
  const { sealed, mediaType, ...item } = found
  if (!sealed) throw ruleBroken('item.destroyed')
  return { ...item, kind: kindOf(mediaType), bytes: sealer.openBytes(sealed, itemPlace(id)) }
}
