import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'

const inflate = promisify(inflateRaw)
const END = 0x06054b50
const ENTRY = 0x02014b50
const STORED = 0
const DEFLATED = 8
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const MOST_ENTRIES = 2000

export interface ZipPart {
  name: string
  method: number
  packed: number
  size: number
  at: number
}

/** What is in a zip file, by name; undefined when it is none. */
export function zipParts(bytes: Buffer): ReadonlyMap<string, ZipPart> | undefined {
  const end = endOf(bytes)
  if (end === undefined) return undefined
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  const parts = new Map<string, ZipPart>()
  for (let index = 0; index < Math.min(count, MOST_ENTRIES); index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return undefined
    const [name, extra, comment] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)]
    const part = {
      name: bytes.toString('utf8', at + 46, at + 46 + name),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    }
    parts.set(part.name, part)
    at += 46 + name + extra + comment
  }
  return parts
}

function endOf(bytes: Buffer): number | undefined {
  for (let at = bytes.length - END_LENGTH; at >= Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT); at--)
    if (bytes.readUInt32LE(at) === END) return at
  return undefined
}

/** The text of a part, unpacked beside the work of others; undefined when it is damaged or becomes larger than `most` bytes. */
export async function textOf(bytes: Buffer, part: ZipPart | undefined, most: number): Promise<string | undefined> {
  if (!part || part.size > most || part.at + 30 > bytes.length) return undefined
  const from = part.at + 30 + bytes.readUInt16LE(part.at + 26) + bytes.readUInt16LE(part.at + 28)
  const packed = bytes.subarray(from, from + part.packed)
  if (part.method === STORED) return packed.toString('utf8')
  if (part.method !== DEFLATED) return undefined
  try {
    // What a file says of its own size is not believed.
    return (await inflate(packed, { maxOutputLength: most })).toString('utf8')
  } catch {
    return undefined
  }
}
