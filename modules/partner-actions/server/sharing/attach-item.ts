import { createHash } from 'node:crypto'
import { coverFor, recordSharing } from '#modules/privacy/server/index.ts'
import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { AnyWork, Work } from '#platform/server/work.ts'
import type { AttachItem } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { itemKindOf, mediaTypeOf } from './item-kind-rules.ts'
import { itemPlace } from './item-place.ts'
import { inLog, shareableAction } from './shareable-action.ts'

/** Whether this may be attached, before a file is taken in. Refuses what `shareableAction` and `coverFor` refuse. */
export async function coverOfItem(work: Work<PartnerActionsTables>, actionId: string, said: AttachItem) {
  const action = await shareableAction(work, actionId, said.partnerId)
  const { partnerId, direction, categories } = said
  const criminalReport = said.criminalReport || undefined
  const cover = await coverFor(work as AnyWork, { partnerId, purpose: action.purpose, direction, categories, criminalReport })
  return { action, cover }
}

/** Attaches data to an action under an agreement; what is received stands in the log at once. Refuses `item.file-kind` and what `coverOfItem` refuses. */
export async function attachItem(
  work: Work<PartnerActionsTables>,
  sealer: Sealer,
  { actionId, said, bytes }: { actionId: string; said: AttachItem; bytes: Buffer },
): Promise<string> {
  const { action, cover } = await coverOfItem(work, actionId, said)
  const kind = itemKindOf(bytes)
  if (!kind) throw ruleBroken('item.file-kind')

  const { direction, title, records, necessity } = said
  const categories = [...new Set(said.categories)]
  const id = newId()
  const sharing =
    direction === 'in'
      ? await recordSharing(work as AnyWork, {
          ...inLog(work, action),
          ...{ direction, categories, what: title, amount: records, necessity, cover },
        })
      : null
  await work.tx
    .insertInto('partner_actions.attached_item')
    .values({
      id,
      action_id: action.id,
      municipality_id: action.municipalityId,
      direction,
      partner_id: action.partner.id,
      categories,
      title,
      records,
      necessity,
      media_type: mediaTypeOf[kind],
      size: bytes.length,
      digest: createHash('sha256').update(bytes).digest(),
      content_sealed: sealer.sealBytes(bytes, itemPlace(id)),
      sharing_id: sharing,
      attached_by: work.actor.id ?? '',
      attached_at: work.now,
      due_on: cover.dueOn,
    })
    .execute()
  work.record('action.item-attached', { kind: 'action', id: action.id }, { item: id, direction, kind, size: bytes.length })
  return id
}
