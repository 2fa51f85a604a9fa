import type { DeviceKeeper } from '#platform/web/device-keepers.ts'

/** Field work on this device, for whoever signs out. Nothing of it is loaded before somebody does. */
export const fieldKeeper: DeviceKeeper = {
  countOnlyHere: async (accountId) => (await import('./wipe.ts')).countOnlyHere(accountId),
  wipe: async (accountId) => (await import('./wipe.ts')).wipeAccount(accountId),
}
