import { removePacks, removeStore, store } from './store.ts'
import { leaveWorker } from './worker.ts'

export { countOnlyHere } from './store.ts'

/** Takes these packs off the device; with the last one go the database, the kept pages and the worker. */
export async function wipePacks(packIds: readonly string[]): Promise<void> {
  await removePacks(packIds)
  if ((await store().packs.count()) > 0) return
  await removeStore()
  await leaveWorker()
}

/** Takes everything of this person off the device. What a colleague left stays: locked, and theirs to send. */
export async function wipeAccount(accountId: string): Promise<void> {
  await wipePacks(await store().packs.where({ accountId }).primaryKeys())
}
