/** The keys of an installation by version (1 to 255): the newest seals, all open. */
export interface KeyRing {
  newest: number
  keys: ReadonlyMap<number, Buffer>
}

/** A ring, or one key of 32 bytes, which is version 1. */
export type Keys = Buffer | KeyRing

/** What a part of the program needs to know to seal: the ring of the settings, or its one key. */
export interface HasKeys {
  masterKey: Buffer
  keys?: KeyRing | undefined
}

export const MOST_VERSIONS = 255

/** The newest key of a ring stands for its ring: whoever is handed that key alone still seals with the right version and opens everything. */
const ringOfNewest = new WeakMap<Buffer, KeyRing>()

export function ringOf(keys: Keys): KeyRing {
  return Buffer.isBuffer(keys) ? (ringOfNewest.get(keys) ?? { newest: 1, keys: new Map([[1, keys]]) }) : keys
}

/** The keys to seal and open with. */
export function keysOf({ masterKey, keys }: HasKeys): Keys {
  return keys ?? masterKey
}

/**
 * Reads `version:hex`, one on a line or after a comma; hex alone is version 1. Empty lines and lines that begin with # do not count.
 * Gives undefined when something else stands there, or a version or a key stands there twice: the same key again protects nothing.
 */
export function readKeyRing(text: string): KeyRing | undefined {
  const lines = text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  const keys = new Map<number, Buffer>()
  for (const line of lines) {
    const [, version = '1', hex = ''] = /^(?:(\d{1,3})\s*:\s*)?([0-9a-f]{64})$/i.exec(line) ?? []
    const number = Number(version)
    const key = Buffer.from(hex, 'hex')
    if (!hex || number < 1 || number > MOST_VERSIONS || keys.has(number) || [...keys.values()].some((one) => one.equals(key)))
      return undefined
    keys.set(number, key)
  }
  return keys.size > 0 ? { newest: Math.max(...keys.keys()), keys } : undefined
}

/** The newest key. */
export function newestKey(ring: KeyRing): Buffer {
  const key = ring.keys.get(ring.newest)
  if (!key) throw new Error('a key ring without its newest key')
  ringOfNewest.set(key, ring)
  return key
}
