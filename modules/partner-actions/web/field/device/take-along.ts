import { api } from '#platform/web/api.ts'
import type { EndPack, PackEnded, TakenAlong } from '../../../contract.ts'
import { contentKeyFrom, unwrapKey, wrapKey } from './field-code.ts'
import { type OpenPack, writeRows } from './open-pack.ts'
import { fromBase64 } from './photo.ts'
import { type KeptPack, store } from './store.ts'
import { wipePacks } from './wipe.ts'
import { keepPages } from './worker.ts'
import { waitAfter } from './wrong-code-rules.ts'

/** This browser cannot keep pages or keep them sealed, so nothing goes along on it. */
export class CannotKeep extends Error {}

/** Takes an action along on this device: first the pages, then what they show, sealed behind the code. */
export async function takeAlong(actionId: string, accountId: string, code: string): Promise<OpenPack> {
  if (!globalThis.crypto?.subtle || !(await keepPages())) throw new CannotKeep()
  // A browser may clear what it was not asked to keep; asking is all a page can do.
  void navigator.storage?.persist?.()
  const taken = await api.send<TakenAlong>('POST', `/actions/${actionId}/field-packs`, {})
  return keep(taken, { actionId, accountId, takenAt: Date.now() }, code)
}

/** What this device may have of the action now: new locations, what colleagues found. Refused when it has ended. */
export async function refreshPack(open: OpenPack): Promise<void> {
  const { pack } = await api.get<TakenAlong>(`/field-packs/${open.kept.id}`)
  await writeRows(open, [{ kind: 'pack', id: open.kept.id, value: pack }])
}

/** Whether a pack may still be on this device; asked with it locked. Throws `field.pack-ended` when not. */
export async function askForPack(packId: string): Promise<TakenAlong> {
  return api.get<TakenAlong>(`/field-packs/${packId}`)
}

/** A new code for who forgot the old one: the server gives the key again to whoever took it along. */
export async function chooseNewCode(kept: KeptPack, code: string): Promise<OpenPack> {
  return keep(await askForPack(kept.id), kept, code)
}

/** Opens a pack with its code. A wrong code is counted on the device, so that loading the page anew forgets nothing. */
export async function unlock(kept: KeptPack, code: string): Promise<OpenPack | undefined> {
  const key = await unwrapKey(kept.key, code, kept.id)
  if (key) {
    await store().packs.update(kept.id, { wrong: 0, waitUntil: 0 })
    return { kept, key }
  }
  const wrong = kept.wrong + 1
  await store().packs.update(kept.id, { wrong, waitUntil: Date.now() + waitAfter(wrong) })
  return undefined
}

/** Everything is sent: the server ends the pack, which destroys its key there, and this device is emptied. */
export async function giveBack(kept: KeptPack): Promise<void> {
  const back: EndPack = { as: 'returned', note: '' }
  await api.send<PackEnded>('POST', `/field-packs/${kept.id}/end`, back)
  await wipePacks([kept.id])
}

async function keep(
  { packId, key, pack }: TakenAlong,
  whose: Pick<KeptPack, 'actionId' | 'accountId' | 'takenAt'>,
  code: string,
): Promise<OpenPack> {
  const contentKey = fromBase64(key)
  const { actionId, accountId, takenAt } = whose
  const kept: KeptPack = {
    id: packId,
    actionId,
    accountId,
    takenAt,
    key: await wrapKey(contentKey, code, packId),
    wrong: 0,
    waitUntil: 0,
  }
  const open = { kept, key: await contentKeyFrom(contentKey) }
  contentKey.fill(0)
  await writeRows(open, [{ kind: 'pack', id: packId, value: pack }])
  await store().packs.put(kept)
  return open
}
