import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const FORMAT = 1
const KEY_VERSION = 1
const HEADER = 2
const IV = 12
const TAG = 16

/** Encrypts single fields, bound to the row and column they stand in, and makes blind indexes to find them by. */
export interface Sealer {
  /** @param place where the value stands, such as `parties.person:<id>:bsn`; it opens nowhere else */
  seal(text: string, place: string): Buffer
  open(sealed: Buffer, place: string): string
  /** A keyed hash of 16 bytes: equal for equal text, useless without the key. */
  index(text: string, purpose: string): Buffer
}

/** AES-256-GCM with keys derived per purpose (HKDF, RFC 5869). @param masterKey 32 bytes, kept outside the database */
export function makeSealer(masterKey: Buffer): Sealer {
  const fieldKey = deriveKey(masterKey, 'field')
  const indexKey = deriveKey(masterKey, 'index')

  return {
    seal(text, place) {
      const iv = randomBytes(IV)
      const cipher = createCipheriv('aes-256-gcm', fieldKey, iv, { authTagLength: TAG })
      cipher.setAAD(Buffer.from(place))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([Buffer.from([FORMAT, KEY_VERSION]), iv, cipher.getAuthTag(), body])
    },
    open(sealed, place) {
      if (sealed[0] !== FORMAT || sealed[1] !== KEY_VERSION) throw new Error('sealed field has an unknown format or key version')
      const decipher = createDecipheriv('aes-256-gcm', fieldKey, sealed.subarray(HEADER, HEADER + IV), { authTagLength: TAG })
      decipher.setAAD(Buffer.from(place))
      decipher.setAuthTag(sealed.subarray(HEADER + IV, HEADER + IV + TAG))
      return Buffer.concat([decipher.update(sealed.subarray(HEADER + IV + TAG)), decipher.final()]).toString('utf8')
    },
    index(text, purpose) {
      return createHmac('sha256', indexKey).update(`${purpose}:${text}`).digest().subarray(0, TAG)
    },
  }
}

/** A key of 32 bytes for one purpose. */
export function deriveKey(masterKey: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey, '', `wederhoor:${purpose}`, 32))
}
