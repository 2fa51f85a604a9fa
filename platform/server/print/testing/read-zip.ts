import { inflateRawSync } from 'node:zlib'

/** A file in a zip, as text. Source: APPNOTE.TXT 6.3.10 of PKWARE, central directory. */
export function readInZip(zip: Buffer, name: string): string {
  const end = zip.lastIndexOf('PK\x05\x06')
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [number, number, number]
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === name) return contentAt(zip, at).toString('utf8')
    at += 46 + nameLength + extraLength + commentLength
  }
  throw new Error(`There is no ${name} in the zip`)
}

function contentAt(zip: Buffer, entry: number): Buffer {
  const size = zip.readUInt32LE(entry + 20)
  const local = zip.readUInt32LE(entry + 42)
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const packed = zip.subarray(start, start + size)
  return zip.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed)
}
