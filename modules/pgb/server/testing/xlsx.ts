import { crc32, deflateRawSync } from 'node:zlib'

type Cell = string | number | { day: number } | { inline: string }

/** A small Excel file with these rows on its first sheet; a day is the number by which Excel knows it. */
export function makeXlsx(rows: readonly (readonly Cell[])[]): Buffer {
  const shared: string[] = []
  const cell = (value: Cell, at: string) => {
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
    if (typeof value === 'string') return `<c r="${at}" t="s"><v>${shared.push(escaped(value)) - 1}</v></c>`
    return 'day' in value
      ? `<c r="${at}" s="1"><v>${value.day}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${escaped(value.inline)}</t></is></c>`
  }
  const lines = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((value, column) => (value === '' ? '' : cell(value, `${String.fromCharCode(65 + column)}${row + 1}`))).join('')}</row>`,
  )
  return makeZip({
    'xl/workbook.xml': `<workbook><sheets><sheet name="SVB" sheetId="1" r:id="rId3"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId3" Target="worksheets/blad.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/worksheets/blad.xml': `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst>${shared.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  })
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

interface Packed {
  name: string
  packed: Buffer
  /** What the file says that it becomes */
  size: number
}

/** A zip file with these texts, and one more part as it was packed. */
export function makeZip(files: Readonly<Record<string, string>>, more?: Packed): Buffer {
  const texts = Object.entries(files).map(([name, text]) => ({
    name,
    packed: deflateRawSync(text),
    size: Buffer.byteLength(text),
    sum: crc32(text),
  }))
  const [local, central]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const { name, packed, size, sum } of [...texts, ...(more ? [{ ...more, sum: 0 }] : [])]) {
    const about = Buffer.alloc(26)
    about.writeUInt16LE(8, 4)
    about.writeUInt32LE(sum, 10)
    about.writeUInt32LE(packed.length, 14)
    about.writeUInt32LE(size, 18)
    about.writeUInt16LE(name.length, 22)
    local.push(Buffer.from('PK\x03\x04', 'latin1'), about, Buffer.from(name), packed)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, place, Buffer.from(name))
    at += 30 + name.length + packed.length
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(central.length / 4, 4)
  end.writeUInt16LE(central.length / 4, 6)
  end.writeUInt32LE(Buffer.concat(central).length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...local, ...central, Buffer.from('PK\x05\x06', 'latin1'), end])
}
