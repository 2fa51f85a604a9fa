import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { KeyRing } from './key-ring.ts'

const FORMAT = 1
const HEADER = 2
const IV = 12
const TAG = 16

/** Encrypts single fields, bound to the row and column they stand in, and makes blind indexes to find them by. */
export interface Sealer {
  /** @param place where the value stands, such as `parties.person:<id>:bsn`; it opens nowhere else */
  seal(text: string, place: string): Buffer
  open(sealed: Buffer, place: string): string
  /** The same for the bytes of a document. */
  sealBytes(bytes: Buffer, place: string): Buffer
  openBytes(sealed: Buffer, place: string): Buffer
  /** A keyed hash of the newest key: equal for equal text, useless without the key. */
  index(text: string, purpose: string): Buffer
  /** The same under every key of the ring, newest first: to look up while a rotation is under way. */
  indexes(text: string, purpose: string): Buffer[]
}

/** AES-256-GCM with keys derived per purpose (HKDF, RFC 5869). The newest key seals, every key opens. @param ring kept outside the database */
export function makeSealer(ring: KeyRing): Sealer {
  const fieldKeys = new Map([...ring.keys].map(([version, key]) => [version, deriveKey(key, 'field')]))
  const indexKeys = [...ring.keys]
    .sort(([one], [other]) => other - one)
    .map(([version, key]) => ({ version, key: deriveKey(key, 'index') }))

  const keyOf = (version: number | undefined): Buffer => {
    const key = fieldKeys.get(version ?? 0)
    // The code is what the log says of it: which key has to come back.
    if (!key) throw Object.assign(new Error(`no key of version ${version}`), { code: `KEY_${version}_MISSING` })
    return key
  }
  const sealBytes = (bytes: Buffer, place: string): Buffer => {
    const iv = randomBytes(IV)
    const cipher = createCipheriv('aes-256-gcm', keyOf(ring.newest), iv, { authTagLength: TAG })
    cipher.setAAD(Buffer.from(place))
    const body = Buffer.concat([cipher.update(bytes), cipher.final()])
    return Buffer.concat([Buffer.from([FORMAT, ring.newest]), iv, cipher.getAuthTag(), body])
  }
  const openBytes = (sealed: Buffer, place: string): Buffer => {
    if (sealed[0] !== FORMAT) throw new Error('sealed field has an unknown format')
    const decipher = createDecipheriv('aes-256-gcm', keyOf(sealed[1]), sealed.subarray(HEADER, HEADER + IV), { authTagLength: TAG })
    decipher.setAAD(Buffer.from(place))
    decipher.setAuthTag(sealed.subarray(HEADER + IV, HEADER + IV + TAG))
    return Buffer.concat([decipher.update(sealed.subarray(HEADER + IV + TAG)), decipher.final()])
  }
  const indexes = (text: string, purpose: string) =>
    indexKeys.map(({ version, key }) => {
      const hash = createHmac('sha256', key).update(`${purpose}:${text}`).digest().subarray(0, TAG)
      return version === 1 ? hash : Buffer.concat([Buffer.from([version]), hash])
    })

  return {
    seal: (text, place) => sealBytes(Buffer.from(text, 'utf8'), place),
    open: (sealed, place) => openBytes(sealed, place).toString('utf8'),
    sealBytes,
    openBytes,
    index: (text, purpose) => indexes(text, purpose)[0] ?? Buffer.alloc(0),
    indexes,
  }
}

/** A key of 32 bytes for one purpose. */
export function deriveKey(masterKey: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey, '', `wederhoor:${purpose}`, 32))
}
