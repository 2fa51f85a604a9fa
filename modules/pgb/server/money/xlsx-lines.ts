import { addDays } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { SheetLine } from './sheet-line.ts'
import { elementsIn, tagsIn, without } from './xml-elements.ts'
import { textOf, type ZipPart, zipParts } from './zip-parts.ts'

const BIGGEST_SHEET = 256 * 1024 * 1024
const BIGGEST_PART = 64 * 1024 * 1024
const MOST_COLUMNS = 200

export const isXlsx = (bytes: Buffer) => bytes.length > 4 && bytes.readUInt32LE(0) === 0x04034b50

/** The lines of the first sheet of an Excel file (ECMA-376), dates as `2024-12-31` and numbers as they were typed. Refuses `money.file-missing`. */
export async function* readXlsx(bytes: Buffer): AsyncGenerator<SheetLine> {
  const parts = zipParts(bytes)
  const workbook = parts && (await textOf(bytes, parts.get('xl/workbook.xml'), BIGGEST_PART))
  const sheet = parts && workbook && (await textOf(bytes, await firstSheet(bytes, parts, workbook), BIGGEST_SHEET))
  if (!sheet) throw ruleBroken('money.file-missing')

  const book: Book = {
    shared: sharedTexts((await textOf(bytes, parts.get('xl/sharedStrings.xml'), BIGGEST_PART)) ?? ''),
    looks: looksOf((await textOf(bytes, parts.get('xl/styles.xml'), BIGGEST_PART)) ?? ''),
    dayZero: [...tagsIn(workbook, 'workbookPr')].some((tag) => /^(?:1|true)$/.test(attribute(tag, 'date1904')))
      ? '1904-01-01'
      : '1899-12-30',
  }
  let line = 0
  let at = sheet.indexOf('<row')
  while (at >= 0) {
    const opens = sheet.indexOf('>', at)
    const isEmpty = sheet[opens - 1] === '/'
    const closes = isEmpty ? opens : sheet.indexOf('</row>', opens)
    if (opens < 0 || closes < 0) break
    line = Number(/ r="(\d+)"/.exec(sheet.slice(at, opens))?.[1] ?? line + 1)
    yield { line, cells: isEmpty ? [] : cellsIn(sheet.slice(opens + 1, closes), book) }
    at = sheet.indexOf('<row', closes)
  }
}

type Look = 'plain' | 'day' | 'hours'
interface Book {
  shared: string[]
  /** By number of style */
  looks: Look[]
  dayZero: string
}

async function firstSheet(bytes: Buffer, parts: ReadonlyMap<string, ZipPart>, workbook: string): Promise<ZipPart | undefined> {
  const [sheet = ''] = [...tagsIn(workbook, 'sheet')]
  const relation = attribute(sheet, 'r:id')
  const relations = (await textOf(bytes, parts.get('xl/_rels/workbook.xml.rels'), BIGGEST_PART)) ?? ''
  const named = relation === '' ? undefined : [...tagsIn(relations, 'Relationship')].find((tag) => attribute(tag, 'Id') === relation)
  const target = named === undefined ? undefined : attribute(named, 'Target').replace(/^\/?(?:xl\/)?/, '')
  return parts.get(`xl/${target || 'worksheets/sheet1.xml'}`)
}

function cellsIn(row: string, book: Book): string[] {
  const cells: string[] = []
  for (const { attributes, content } of elementsIn(row, 'c')) {
    const place = columnOf(/ r="([A-Z]+)\d+"/.exec(attributes)?.[1]) ?? cells.length
    if (place >= MOST_COLUMNS) continue
    while (cells.length < place) cells.push('')
    cells[place] = cellText(attributes, content, book)
  }
  return cells
}

function columnOf(letters: string | undefined): number | undefined {
  return letters === undefined ? undefined : [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function cellText(attributes: string, content: string, { shared, looks, dayZero }: Book): string {
  const kind = / t="(\w+)"/.exec(attributes)?.[1]
  if (kind === 'inlineStr') return textsIn(content)
  const value = elementsIn(content, 'v').next().value?.content ?? ''
  if (kind === 's') return shared[Number(value)] ?? ''
  if (kind === 'str' || kind === 'e' || kind === 'd') return plain(value)
  if (kind === 'b' || value === '') return value
  // Seventeen digits are written where fifteen were meant.
  const number = Number(Number(value).toPrecision(15))
  const look = looks[Number(/ s="(\d+)"/.exec(attributes)?.[1] ?? 0)] ?? 'plain'
  if (look === 'plain' || !Number.isFinite(number) || number < 0 || number > 2_958_465) return String(number)
  if (look === 'hours' || number < 1) return clock(number)
  const day = addDays(dayZero, Math.floor(number))
  return Number.isInteger(number) ? day : `${day} ${clock(number % 1)}`
}

function clock(days: number): string {
  const minutes = Math.round(days * 24 * 60)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

const sharedTexts = (xml: string) => Array.from(elementsIn(xml, 'si'), ({ content }) => textsIn(content))

/** The texts in a cell, without how they sound in Japanese. */
const textsIn = (content: string) => Array.from(elementsIn(without(content, 'rPh'), 't'), ({ content: text }) => plain(text)).join('')

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plain = (text: string) =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) =>
        name ? (ENTITIES[name] ?? whole) : characterOf(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
      )
    : text
const characterOf = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')

/** Which styles are a date or a number of hours: those of Excel itself, and those with a day, month or year in their pattern. */
function looksOf(styles: string): Look[] {
  const own = new Map(
    Array.from(tagsIn(styles, 'numFmt'), (tag) => [Number(attribute(tag, 'numFmtId')), lookOf(attribute(tag, 'formatCode'))]),
  )
  const used = elementsIn(styles, 'cellXfs').next().value?.content ?? ''
  return Array.from(tagsIn(used, 'xf'), (tag) => {
    const id = Number(attribute(tag, 'numFmtId'))
    return own.get(id) ?? (id >= 45 && id <= 47 ? 'hours' : (id >= 14 && id <= 22) || (id >= 27 && id <= 36) ? 'day' : 'plain')
  })
}
const attribute = (tag: string, name: string) => plain(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

const LONGEST_PATTERN = 255

function lookOf(pattern: string): Look {
  const bare = pattern.slice(0, LONGEST_PATTERN).replace(/"[^"]*"|\\.|\[(?!h)[^\]]*\]/gi, '')
  if (/\[h+\]/i.test(bare)) return 'hours'
  return /[dyj]/i.test(bare) || /m.*m/i.test(bare) || /h/i.test(bare) ? 'day' : 'plain'
}
