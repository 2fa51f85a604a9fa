import { ruleBroken } from '#platform/server/refusal.ts'
import type { SheetLine } from './sheet-line.ts'
import { type Book, CellText, cellSays, readBook } from './xlsx-book.ts'
import { openParts, type Parts, type Reading, readPart } from './xlsx-parts.ts'

const BIGGEST_SHEET = 256 * 1024 * 1024
const MOST_COLUMNS = 200

export const isXlsx = (bytes: Buffer) => bytes.length > 4 && bytes.readUInt32LE(0) === 0x04034b50

/** The lines of the first sheet of an Excel file (ECMA-376), read piece by piece. Refuses `money.file-missing`. */
export async function* readXlsx(bytes: Buffer): AsyncGenerator<SheetLine> {
  const { parts, book } = await opened(bytes)
  const lines: SheetLine[] = []
  const pieces = readPart(parts, book.sheet, BIGGEST_SHEET, linesOf(book, lines))
  try {
    for (;;) {
      const { done } = await pieces.next().catch(notReadable)
      yield* lines.splice(0)
      if (done) return
    }
  } finally {
    await pieces.return(undefined)
  }
}

async function opened(bytes: Buffer): Promise<{ parts: Parts; book: Book }> {
  try {
    const parts = await openParts(bytes)
    return { parts, book: await readBook(parts) }
  } catch {
    throw notReadable()
  }
}

function notReadable(): never {
  throw ruleBroken('money.file-missing')
}

/** Puts each row of a sheet in `lines` as it ends. */
function linesOf(book: Book, lines: SheetLine[]): Reading {
  let line = 0
  let cells: string[] = []
  let place = -1
  let attributes: Readonly<Record<string, string>> = {}
  let value = ''
  let inValue = false
  let text = new CellText()
  return {
    opens: (name, given) => {
      if (name === 'row') {
        line = numberOf(given.r) ?? line + 1
        cells = []
        place = -1
      }
      if (name === 'c') {
        place = columnOf(given.r) ?? place + 1
        attributes = given
        value = ''
        text = new CellText()
      }
      inValue = name === 'v'
      text.opens(name)
    },
    text: (said) => {
      if (inValue) value += said
      else text.said(said)
    },
    closes: (name) => {
      inValue = false
      text.closes(name)
      if (name === 'row') lines.push({ line, cells })
      if (name !== 'c' || place >= MOST_COLUMNS) return
      while (cells.length < place) cells.push('')
      cells[place] = cellSays(attributes, value, text.text, book)
    },
  }
}

const LAST_ROW = 1_048_576

/** The number that a row says it has; what is none leaves its line to be counted. */
function numberOf(said: string | undefined): number | undefined {
  const number = Number(said)
  return Number.isInteger(number) && number > 0 && number <= LAST_ROW ? number : undefined
}

function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference ?? '')?.[0]
  return letters === undefined ? undefined : [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
