import { SaxesParser } from 'saxes'
import yauzl, { type Entry, type ZipFile } from 'yauzl'

const MOST_PARTS = 2000
const DEEPEST = 100
const MOST_ATTRIBUTES = 100

/** The parts of an Excel file that was opened. */
export interface Parts {
  zip: ZipFile
  byName: ReadonlyMap<string, Entry>
}

/** What is done with the elements of a part, named without the prefix of their namespace. */
export interface Reading {
  opens?: (name: string, attributes: Readonly<Record<string, string>>) => void
  text?: (text: string) => void
  closes?: (name: string) => void
}

/** Opens an Excel file, a zip file with parts in XML. Throws when it is none. */
export async function openParts(bytes: Buffer): Promise<Parts> {
  const zip = await yauzl.fromBufferPromise(bytes)
  const byName = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    byName.set(entry.fileName, entry)
    if (byName.size > MOST_PARTS) throw new Error('too many parts')
  }
  return { zip, byName }
}

/**
 * Reads a part piece by piece, with a turn for who asks after each; nothing when there is no such part. Throws when it is larger than `most`
 * bytes, larger than it says itself, or no XML: a small file that unpacks to all memory, or nests without end, gets nowhere.
 */
export async function* readPart(
  { zip, byName }: Parts,
  name: string,
  most: number,
  { opens, text, closes }: Reading,
): AsyncGenerator<void> {
  const entry = byName.get(name)
  if (!entry) return
  if (entry.uncompressedSize > most) throw new Error('part too large')
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  let attributes = 0
  parser.on('opentagstart', () => {
    attributes = 0
    if (++depth > DEEPEST) throw new Error('too deep')
  })
  parser.on('attribute', () => {
    if (++attributes > MOST_ATTRIBUTES) throw new Error('too many attributes')
  })
  parser.on('opentag', (tag) => opens?.(bare(tag.name), tag.attributes))
  parser.on('closetag', (tag) => {
    depth--
    closes?.(bare(tag.name))
  })
  parser.on('text', (said) => text?.(said))
  parser.on('cdata', (said) => text?.(said))
  const stream = await zip.openReadStreamPromise(entry)
  const decoder = new TextDecoder()
  for await (const piece of stream) {
    parser.write(decoder.decode(piece, { stream: true }))
    yield
  }
  parser.write(decoder.decode()).close()
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1)
