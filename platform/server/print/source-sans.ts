import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

type Face = '400Regular' | '400Regular_Italic' | '600SemiBold' | '600SemiBold_Italic' | '700Bold' | '700Bold_Italic'

const folder = path.dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/source-sans-3/package.json')))

/** A face of Source Sans 3, the font of the screens, as a TrueType file. */
export function sourceSans(face: Face): Buffer {
  return readFileSync(path.join(folder, face, `SourceSans3_${face}.ttf`))
}

/**
 * The characters that a TrueType font can draw, from its `cmap` table in format 12.
 * Source: OpenType specification 1.9.1, chapter cmap.
 */
export function charactersOf(font: Buffer): Set<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index)
  const start = font.readUInt32BE(tableNamed('cmap', font, tables) + 8)
  const subtables = Array.from({ length: font.readUInt16BE(start + 2) }, (_, index) => start + font.readUInt32BE(start + 8 + 8 * index))
  const full = subtables.find((at) => font.readUInt16BE(at) === 12)
  if (full === undefined) throw new Error('The font has no table of characters in format 12')

  const characters = new Set<number>()
  for (let group = 0; group < font.readUInt32BE(full + 12); group++) {
    const [first, last] = [font.readUInt32BE(full + 16 + 12 * group), font.readUInt32BE(full + 20 + 12 * group)]
    for (let character = first; character <= last; character++) characters.add(character)
  }
  return characters
}

function tableNamed(name: string, font: Buffer, tables: readonly number[]): number {
  const table = tables.find((at) => font.toString('latin1', at, at + 4) === name)
  if (table === undefined) throw new Error(`The font has no table ${name}`)
  return table
}
