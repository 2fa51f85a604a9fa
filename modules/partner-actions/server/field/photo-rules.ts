import { ruleBroken } from '#platform/server/refusal.ts'
import { BIGGEST_PHOTO } from '../../contract.ts'

export type PhotoType = 'image/jpeg' | 'image/png' | 'image/webp'

/** The bytes of a photo that says nothing but what is in view. Refuses `photo.not-a-photo`, `photo.carries-metadata`. */
export function readPhoto(base64: string): Buffer {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length === 0 || bytes.length > BIGGEST_PHOTO || bytes.toString('base64') !== base64) throw notAPhoto()
  const parts = { 'image/jpeg': jpegParts, 'image/png': pngParts, 'image/webp': webpParts }[typeOf(bytes)](bytes)
  if (parts.some((part) => !HARMLESS.has(part)))
    throw ruleBroken('photo.carries-metadata', [{ pointer: '#/body/content', detail: 'Voeg de foto opnieuw toe.' }])
  return bytes
}

/** What a photo is by its first bytes. Refuses `photo.not-a-photo`. */
export function typeOf(bytes: Buffer): PhotoType {
  const begin = bytes.subarray(0, 16).toString('latin1')
  if (begin.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (begin.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (begin.startsWith('RIFF') && begin.slice(8, 12) === 'WEBP') return 'image/webp'
  throw notAPhoto()
}

// Only what draws the picture: where, when, on what and by whom it was taken stand in none of these.
const HARMLESS = new Set([
  ...['jpeg:picture', 'jpeg:JFIF', 'jpeg:ICC_P', 'jpeg:Adobe'],
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sRGB', 'sBIT', 'bKGD', 'pHYs'].map((name) => `png:${name}`),
  ...['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP'].map((name) => `webp:${name}`),
])

/** The segments before the picture; the picture itself ends the file, so that nothing hides behind it. */
function jpegParts(bytes: Buffer): string[] {
  const parts: string[] = []
  let at = 2
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) throw notAPhoto()
    if (marker === 0xda) {
      if (bytes.readUInt16BE(bytes.length - 2) !== 0xffd9 || bytes.indexOf(Buffer.from([0xff, 0xd9]), at) !== bytes.length - 2)
        return [...parts, 'jpeg:more']
      return parts
    }
    const isOfApplication = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe
    parts.push(
      isOfApplication
        ? `jpeg:${bytes
            .subarray(at + 4, at + 9)
            .toString('latin1')
            .replaceAll('\0', '')}`
        : 'jpeg:picture',
    )
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  throw notAPhoto()
}

function pngParts(bytes: Buffer): string[] {
  const parts: string[] = []
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (at + 12 > bytes.length) throw notAPhoto()
    parts.push(`png:${bytes.subarray(at + 4, at + 8).toString('latin1')}`)
  }
  return parts
}

function webpParts(bytes: Buffer): string[] {
  const parts: string[] = []
  for (let at = 12; at < bytes.length; ) {
    if (at + 8 > bytes.length) throw notAPhoto()
    const size = bytes.readUInt32LE(at + 4)
    parts.push(`webp:${bytes.subarray(at, at + 4).toString('latin1')}`)
    at += 8 + size + (size % 2)
  }
  return parts
}

const notAPhoto = () => ruleBroken('photo.not-a-photo', [{ pointer: '#/body/content', detail: 'Maak een nieuwe foto.' }])
