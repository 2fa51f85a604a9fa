import { createHmac } from 'node:crypto'
import type pg from 'pg'
import type { KeyRing } from '#platform/server/key-ring.ts'
import { deriveKey, makeSealer } from '#platform/server/sealed.ts'
import type { SealedColumn } from '#platform/server/sealed-column.ts'
import { SettingsError } from '#platform/server/settings.ts'
import { countVersions, type VersionCount } from './count-versions.ts'

interface KeyInUse {
  version: number
  fingerprint: Buffer
}

/**
 * Refuses to go on without a key that something is sealed with, and with another key under its number; writes down the newest key as in
 * use. Values are counted the first time and when something does not fit, never otherwise. Throws SettingsError.
 */
export async function holdKeysAgainst(owner: pg.ClientBase, ring: KeyRing, columns: readonly SealedColumn[]): Promise<void> {
  const { rows } = await owner.query<KeyInUse>('select version, fingerprint from platform.key_in_use order by version')
  const fits = ({ version, fingerprint }: KeyInUse) => fingerprintOf(ring, version)?.equals(fingerprint)
  if (rows.length === 0 || !rows.every(fits)) {
    const counts = await countVersions(owner, columns)
    refuseMissingKey(counts, ring)
    const others = rows.filter((row) => !fits(row)).map(({ version }) => version)
    const needed = counts.map(({ version }) => version)
    refuseOtherKey(others.filter((version) => needed.includes(version)))
    refuseOtherKey(await findOtherKeys(owner, ring, columns, counts))
    await owner.query('delete from platform.key_in_use where version = any ($1)', [others])
    for (const version of new Set(needed)) await keepKey(owner, ring, version)
  }
  if (!rows.some((row) => row.version === ring.newest && fits(row))) await keepKey(owner, ring, ring.newest)
}

/** Nothing is sealed with this key any more. */
export async function releaseKey(owner: pg.Pool, version: number): Promise<void> {
  await owner.query('delete from platform.key_in_use where version = $1', [version])
}

/** Refuses when something is sealed with a key that is not in the ring. Throws SettingsError. */
export function refuseMissingKey(counts: readonly VersionCount[], { keys }: KeyRing): void {
  const missing = [...new Set(counts.map(({ version }) => version))].filter((version) => !keys.has(version))
  if (missing.length === 0) return
  const rowsOf = (wanted: number) => counts.reduce((total, { version, rows }) => total + (version === wanted ? rows : 0), 0)
  const needed = missing.map((version) => `sleutel ${version} (${rowsOf(version)} waarden)`).join(', ')
  throw new SettingsError(`Een sleutel die nog nodig is, ontbreekt: ${needed}. Zet die terug in KEY_FILE of KEYS. Er is niets veranderd.`)
}

/** Throws SettingsError when there are any. */
export function refuseOtherKey(versions: readonly number[]): void {
  if (versions.length === 0) return
  const lines = versions.map((version) => `Sleutel ${version} is een andere sleutel dan die waarmee hier verzegeld is.`)
  throw new SettingsError(`${lines.join('\n')}\nZet de goede sleutel terug in KEY_FILE of KEYS. Er is niets veranderd.`)
}

/** The keys of the ring that open nothing of what has their number, by trying a few values of each column. */
export async function findOtherKeys(
  owner: pg.Pool | pg.ClientBase,
  ring: KeyRing,
  columns: readonly SealedColumn[],
  counts: readonly VersionCount[],
): Promise<number[]> {
  const sealer = makeSealer(ring)
  const others = new Set<number>()
  for (const { table, column, key, place } of columns) {
    for (const { version } of counts.filter((count) => count.column === `${table}.${column}`)) {
      const { rows } = await owner.query<{ key: string; sealed: Buffer }>(
        `select ${key} as key, ${column} as sealed from ${table} where ${column} is not null and get_byte(${column}, 1) = $1 limit 3`,
        [version],
      )
      const opens = ({ key, sealed }: { key: string; sealed: Buffer }) => {
        try {
          return sealer.openBytes(sealed, place(key)) !== undefined
        } catch {
          return false // another key, or a damaged value; three of those in a row is another key
        }
      }
      if (rows.length > 0 && !rows.some(opens)) others.add(version)
    }
  }
  return [...others].sort((one, other) => one - other)
}

async function keepKey(owner: pg.ClientBase, ring: KeyRing, version: number): Promise<void> {
  await owner.query('insert into platform.key_in_use (version, fingerprint) values ($1, $2) on conflict do nothing', [
    version,
    fingerprintOf(ring, version),
  ])
}

function fingerprintOf({ keys }: KeyRing, version: number): Buffer | undefined {
  const key = keys.get(version)
  return key && createHmac('sha256', deriveKey(key, 'fingerprint')).update('wederhoor key in use').digest()
}
