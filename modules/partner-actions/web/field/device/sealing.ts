/** What a row on the device holds; each kind has its own shape. */
export type RowKind = 'pack' | 'draft' | 'location' | 'visit' | 'photo' | 'photo-bytes' | 'sent'

/** The one place where a sealed row belongs: moved elsewhere, it does not open. */
export interface Place {
  packId: string
  kind: RowKind
  id: string
}

export interface Sealed {
  iv: Uint8Array<ArrayBuffer>
  sealed: ArrayBuffer
}

const IV_BYTES = 12

/** Seals bytes for their place with the content key of the pack. */
export async function sealBytes(key: CryptoKey, place: Place, bytes: Uint8Array<ArrayBuffer>): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: addressOf(place) }, key, bytes)
  return { iv, sealed }
}

/** Opens what was sealed for this place. Throws when it was moved, changed or sealed with another key. */
export async function openBytes(key: CryptoKey, place: Place, { iv, sealed }: Sealed): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: addressOf(place) }, key, sealed))
}

export async function sealValue(key: CryptoKey, place: Place, value: unknown): Promise<Sealed> {
  return sealBytes(key, place, new TextEncoder().encode(JSON.stringify(value)))
}

export async function openValue<Value>(key: CryptoKey, place: Place, row: Sealed): Promise<Value> {
  return JSON.parse(new TextDecoder().decode(await openBytes(key, place, row))) as Value
}

function addressOf({ packId, kind, id }: Place): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`field:1:${packId}:${kind}:${id}`)
}
