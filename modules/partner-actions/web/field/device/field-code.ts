/** The content key of a pack, wrapped by what somebody knows. Only this stands on the device. */
export interface WrappedKey {
  salt: Uint8Array<ArrayBuffer>
  iv: Uint8Array<ArrayBuffer>
  wrapped: ArrayBuffer
  rounds: number
}

export const FEWEST_SIGNS = 8
const FEWEST_DIFFERENT = 5
/** What OWASP asks of PBKDF2 with SHA-256. */
const ROUNDS = 600_000

/** What is wrong with a new code; undefined when it will do. Digits alone are guessed in hours by who has the device. */
export function weaknessOf(code: string): 'too-short' | 'digits-only' | 'too-simple' | undefined {
  if ([...code].length < FEWEST_SIGNS) return 'too-short'
  if (/^[\d\s.-]*$/.test(code)) return 'digits-only'
  if (new Set(code.toLowerCase()).size < FEWEST_DIFFERENT) return 'too-simple'
  return undefined
}

/** Wraps the content key with a field code. @param rounds fewer only in tests */
export async function wrapKey(contentKey: Uint8Array<ArrayBuffer>, code: string, packId: string, rounds = ROUNDS): Promise<WrappedKey> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const wrapping = await keyFrom(code, salt, rounds)
  const wrapped = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: boundTo(packId) }, wrapping, contentKey)
  return { salt, iv, wrapped, rounds }
}

/** The content key, to be held in memory only and never taken out again; undefined for a wrong code. */
export async function unwrapKey({ salt, iv, wrapped, rounds }: WrappedKey, code: string, packId: string): Promise<CryptoKey | undefined> {
  const wrapping = await keyFrom(code, salt, rounds)
  try {
    const contentKey = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: boundTo(packId) }, wrapping, wrapped)
    return await contentKeyFrom(new Uint8Array(contentKey))
  } catch {
    return undefined
  }
}

/** The key as the browser holds it: of use here, and readable by nobody. */
export function contentKeyFrom(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

async function keyFrom(code: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  // The same code typed on another keyboard is the same code.
  const typed = new TextEncoder().encode(code.normalize('NFKC'))
  const known = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return crypto.subtle.deriveKey(how, known, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

function boundTo(packId: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`field-key:1:${packId}`)
}
