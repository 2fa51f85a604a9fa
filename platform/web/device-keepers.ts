/** A part of the product that keeps somebody's work on this device for as long as there is no connection. */
export interface DeviceKeeper {
  /** How much of this person stands on this device alone. */
  countOnlyHere: (accountId: string) => Promise<number>
  /** Takes everything of this person off the device. */
  wipe: (accountId: string) => Promise<void>
}

const keepers: DeviceKeeper[] = []

/** Called once for each keeper, by the app. */
export function addDeviceKeeper(keeper: DeviceKeeper): void {
  keepers.push(keeper)
}

/** What would be lost when this person's work were taken off the device now. */
export async function countOnlyHere(accountId: string): Promise<number> {
  const counts = await Promise.all(keepers.map((keeper) => keeper.countOnlyHere(accountId)))
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Takes everything of this person off this device. */
export async function wipeDevice(accountId: string): Promise<void> {
  // One that fails must not keep the others, or the person, from leaving.
  await Promise.allSettled(keepers.map((keeper) => keeper.wipe(accountId)))
}
