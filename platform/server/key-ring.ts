/** The keys of an installation by version (1 to 255): the newest seals, all open. */
export interface KeyRing {
  newest: number
  keys: ReadonlyMap<number, Buffer>
}

export const MOST_VERSIONS = 255

/** A ring of one key of 32 bytes, version 1. */
export function oneKey(key: Buffer): KeyRing {
  return { newest: 1, keys: new Map([[1, key]]) }
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
  return key
}
