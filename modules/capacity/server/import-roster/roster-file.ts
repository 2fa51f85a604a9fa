import { readCsv } from '#platform/server/csv-lines.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import { LONGEST_ROSTER_CELL, MOST_ROSTER_COLUMNS, MOST_ROSTER_LINES, plainCell, type RosterTable } from '../../contract.ts'

/** The cells of a CSV file. Refuses `roster.file-missing`, `roster.file-too-long`. */
export async function tableOf(bytes: Buffer): Promise<RosterTable> {
  let heading: string[] | undefined
  const lines: RosterTable['lines'] = []
  for await (const { line, cells, broken } of readCsv(bytes)) {
    if (!heading) {
      if (broken) break
      // Spreadsheets leave empty columns at the end.
      const named = cells.slice(0, cells.findLastIndex((cell) => plainCell(cell) !== '') + 1)
      if (named.length > MOST_ROSTER_COLUMNS) throw ruleBroken('roster.file-too-long')
      if (named.length === 0) throw ruleBroken('roster.file-missing')
      heading = namesOf(named)
      continue
    }
    if (lines.length === MOST_ROSTER_LINES || cells.length > MOST_ROSTER_COLUMNS) throw ruleBroken('roster.file-too-long')
    lines.push({ line, cells: cells.map(shortened), ...(broken && { broken: true }) })
  }
  if (!heading || lines.length === 0) throw ruleBroken('roster.file-missing')
  return { heading, lines }
}

// What is longer is no date, time, name or word.
const shortened = (cell: string) => cell.slice(0, LONGEST_ROSTER_CELL)

/** Names of columns that say which is which: an empty one gets its number, a second one of the same name too. */
function namesOf(cells: readonly string[]): string[] {
  const names: string[] = []
  for (const [index, cell] of cells.entries()) {
    const name = plainCell(cell).slice(0, LONGEST_ROSTER_CELL - 20) || `kolom ${index + 1}`
    names.push(names.includes(name) ? `${name} (kolom ${index + 1})` : name)
  }
  return names
}
