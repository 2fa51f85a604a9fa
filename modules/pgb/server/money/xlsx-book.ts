import { addDays, type Day } from '#platform/contract/calendar.ts'
import { type Parts, type Reading, readPart } from './xlsx-parts.ts'

const BIGGEST_PART = 64 * 1024 * 1024
const LAST_DAY = 2_958_465

/** How the number in a cell was meant to be seen. */
type Look = 'plain' | 'day' | 'hours'

/** What the cells of a sheet have to be held against. */
export interface Book {
  /** Where the first sheet stands */
  sheet: string
  shared: string[]
  /** By number of style */
  looks: Look[]
  dayZero: string
  /** Days that were reckoned already, by number */
  days: Map<number, Day>
}

/** Reads all of an Excel file but its sheets. */
export async function readBook(parts: Parts): Promise<Book> {
  const book: Book = { sheet: '', shared: [], looks: [], dayZero: '1899-12-30', days: new Map() }
  let relation: string | undefined
  await readWhole(parts, 'xl/workbook.xml', {
    opens: (name, attributes) => {
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attributes.date1904 ?? '')) book.dayZero = '1904-01-01'
      if (name === 'sheet') relation ??= Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
    },
  })
  let target = 'worksheets/sheet1.xml'
  await readWhole(parts, 'xl/_rels/workbook.xml.rels', {
    opens: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id === relation && Target) target = Target.replace(/^\/?(?:xl\/)?/, '')
    },
  })
  book.sheet = `xl/${target}`
  await readWhole(parts, 'xl/sharedStrings.xml', sharedTexts(book.shared))
  await readWhole(parts, 'xl/styles.xml', looksOf(book.looks))
  return book
}

async function readWhole(parts: Parts, name: string, reading: Reading): Promise<void> {
  for await (const _ of readPart(parts, name, BIGGEST_PART, reading));
}

/** Gathers the texts of a cell, without how they sound in Japanese. */
export class CellText {
  text = ''
  private skips = false
  private listens = false

  opens(name: string): void {
    if (name === 'rPh') this.skips = true
    this.listens = name === 't' && !this.skips
  }
  said(text: string): void {
    if (this.listens) this.text += text
  }
  closes(name: string): void {
    if (name === 'rPh') this.skips = false
    this.listens = false
  }
}

function sharedTexts(shared: string[]): Reading {
  let cell = new CellText()
  return {
    opens: (name) => {
      if (name === 'si') cell = new CellText()
      cell.opens(name)
    },
    text: (text) => cell.said(text),
    closes: (name) => {
      cell.closes(name)
      if (name === 'si') shared.push(plain(cell.text))
    },
  }
}

/** Which styles are a date or a number of hours: those of Excel itself, and those with a day, month or year in their pattern. */
function looksOf(looks: Look[]): Reading {
  const own = new Map<number, Look>()
  let used = false
  return {
    opens: (name, { numFmtId, formatCode = '' }) => {
      const id = Number(numFmtId)
      if (name === 'numFmt') own.set(id, lookOf(formatCode))
      if (name === 'cellXfs') used = true
      if (name === 'xf' && used) looks.push(own.get(id) ?? ofExcel(id))
    },
    closes: (name) => {
      if (name === 'cellXfs') used = false
    },
  }
}

function ofExcel(id: number): Look {
  if (id >= 45 && id <= 47) return 'hours'
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) ? 'day' : 'plain'
}

const LONGEST_PATTERN = 255

function lookOf(pattern: string): Look {
  const bare = pattern.slice(0, LONGEST_PATTERN).replace(/"[^"]*"|\\.|\[(?!h)[^\]]*\]/gi, '')
  if (/\[h+\]/i.test(bare)) return 'hours'
  return /[dyj]/i.test(bare) || /m.*m/i.test(bare) || /h/i.test(bare) ? 'day' : 'plain'
}

/** What a cell says: dates as `2024-12-31`, hours as `5:30`, numbers as they were typed. */
export function cellSays({ t: kind, s: style }: Readonly<Record<string, string>>, value: string, text: string, book: Book): string {
  if (kind === 'inlineStr') return plain(text)
  if (kind === 's') return book.shared[Number(value)] ?? ''
  if (kind === 'str' || kind === 'e' || kind === 'd') return plain(value)
  if (kind === 'b' || value === '') return value
  // Seventeen digits are written where fifteen were meant.
  const number = Number(Number(value).toPrecision(15))
  const look = book.looks[Number(style ?? 0)] ?? 'plain'
  if (look === 'plain' || !Number.isFinite(number) || number < 0 || number > LAST_DAY) return String(number)
  if (look === 'hours' || number < 1) return clock(number)
  const day = dayOf(Math.floor(number), book)
  return Number.isInteger(number) ? day : `${day} ${clock(number % 1)}`
}

function dayOf(number: number, { dayZero, days }: Book): Day {
  const known = days.get(number)
  if (known !== undefined) return known
  const day = addDays(dayZero, number)
  days.set(number, day)
  return day
}

function clock(days: number): string {
  const minutes = Math.round(days * 24 * 60)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

/** Excel writes a character that XML does not know as `_x000D_`. */
const plain = (text: string) =>
  text.includes('_x') ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))) : text
