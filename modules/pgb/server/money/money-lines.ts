import { setImmediate as nextTurn } from 'node:timers/promises'
import { readCsv } from '#platform/server/csv-lines.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import { MOST_MONEY_COLUMNS, MOST_MONEY_LINES } from '../../contract.ts'
import { plainCell } from './cell-rules.ts'
import type { SheetLine } from './sheet-line.ts'
import { isXlsx, readXlsx } from './xlsx-lines.ts'

/** A file while it is read: the names of its columns, and the lines below them. */
export interface Sheet {
  heading: string[]
  lines: AsyncGenerator<SheetLine>
}

const LONGEST_NAME = 180
/** After so many lines others get their turn. */
const TURN = 500
/** A sheet of Excel has no more lines than this, however many of them are empty. */
const MOST_WITH_EMPTY = 1_048_576

/** Opens a CSV or Excel file. Refuses `money.file-missing`, `money.file-too-long`; the last also while its lines are read. */
export async function openSheet(bytes: Buffer): Promise<Sheet> {
  const lines: AsyncGenerator<SheetLine> = isXlsx(bytes) ? readXlsx(bytes) : readCsv(bytes)
  const first = await lines.next()
  if (first.done || first.value.broken) throw ruleBroken('money.file-missing')
  const { cells } = first.value
  // Spreadsheets leave empty columns at the end.
  const named = cells.slice(0, cells.findLastIndex((cell) => plainCell(cell) !== '') + 1)
  if (named.length === 0 || isBinary(named)) throw ruleBroken('money.file-missing')
  if (named.length > MOST_MONEY_COLUMNS) throw ruleBroken('money.file-too-long')
  return { heading: namesOf(named), lines: politely(lines) }
}

const isBinary = (cells: readonly string[]) => cells.some((cell) => cell.includes('\0'))

/** The lines with something in them, with a pause in which others are served. */
async function* politely(lines: AsyncGenerator<SheetLine>): AsyncGenerator<SheetLine> {
  let count = 0
  let seen = 0
  for await (const line of lines) {
    if (++seen > MOST_WITH_EMPTY) throw ruleBroken('money.file-too-long')
    if (seen % TURN === 0) await nextTurn()
    if (!line.broken && line.cells.every((cell) => cell.trim() === '')) continue
    if (++count > MOST_MONEY_LINES) throw ruleBroken('money.file-too-long')
    yield line
  }
}

/** Names of columns that say which is which: an empty one gets its number, a second one of the same name too. */
function namesOf(cells: readonly string[]): string[] {
  const names: string[] = []
  for (const [index, cell] of cells.entries()) {
    const name = plainCell(cell).slice(0, LONGEST_NAME) || `kolom ${index + 1}`
    names.push(names.includes(name) ? `${name} (kolom ${index + 1})` : name)
  }
  return names
}
