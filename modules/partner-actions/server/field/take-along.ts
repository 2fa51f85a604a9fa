import { randomBytes } from 'node:crypto'
import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import type { TakenAlong } from '../../contract.ts'
import type { PartnerActionsTables } from '../tables.ts'
import { findFieldAction } from './field-action.ts'
import { heardFrom } from './heard-from.ts'
import { readPack } from './read-pack.ts'
import { packKeyPlace } from './sealed-columns.ts'

/** Lets an action go along on a device, with a key of its own. Refuses `field.not-ready`. */
export async function takeAlong(work: Work<PartnerActionsTables>, sealer: Sealer, actionId: string): Promise<TakenAlong> {
  const action = await findFieldAction(work, actionId)
  if (action.state !== 'ready') throw ruleBroken('field.not-ready')

  const id = newId()
  const key = randomBytes(32)
  await work.tx
    .insertInto('partner_actions.field_pack')
    .values({
      id,
      action_id: actionId,
      account_id: work.actor.id ?? '',
      municipality_id: action.municipalityId,
      key_sealed: sealer.sealBytes(key, packKeyPlace(id)),
      taken_at: work.now,
      last_seen_at: work.now,
    })
    .execute()
  const pack = await readPack(work, actionId)
  work.record('action.pack-handed-out', { kind: 'action', id: actionId }, { pack: id, locations: pack.locations.length })
  work.recordLook('action.taken-along', { kind: 'action', id: actionId }, { pack: id, locations: pack.locations.length })
  return { packId: id, key: key.toString('base64'), pack }
}

/** What is on a device and the key to it, for whoever took it along while they may. Refuses `field.pack-ended`: the device wipes itself. */
export async function openPack(work: Work<PartnerActionsTables>, sealer: Sealer, packId: string): Promise<TakenAlong> {
  const { actionId, keySealed } = await heardFrom(work, packId)
  if (!keySealed || !(await mayStillHold(work, actionId))) throw ruleBroken('field.pack-ended')
  const pack = await readPack(work, actionId)
  work.recordLook('action.pack-opened', { kind: 'action', id: actionId }, { pack: packId })
  return { packId, key: sealer.openBytes(keySealed, packKeyPlace(packId)).toString('base64'), pack }
}

/** Who no longer goes along, or whose action was called off or reported, holds nothing of it. */
async function mayStillHold(work: Work<PartnerActionsTables>, actionId: string): Promise<boolean> {
  const { state } = await findFieldAction(work, actionId).catch(() => ({ state: 'cancelled' }))
  return state === 'ready' || state === 'held'
}
