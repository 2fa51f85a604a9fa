import { plainCell } from '#modules/capacity/contract.ts'
import {
  type LocationColumn,
  LocationFields,
  type LocationFile,
  type LocationKind,
  type LocationProblem,
  type LocationProblemKind,
  locationColumnWords,
  locationKindWords,
} from '../../contract.ts'
import { fieldsWithNumber, sameKey } from './locations-rules.ts'

export interface FileLine {
  line: number
  cells: readonly string[]
  broken?: string
}

type Positions = Record<LocationColumn, number>
const columns = Object.keys(locationColumnWords) as LocationColumn[]
const folded = (cell: string) => plainCell(cell).toLowerCase()

/** Where each column stands; undefined when the heading lacks street or city. */
export function positionsIn(heading: readonly string[]): Positions | undefined {
  const names = heading.map(folded)
  const at = Object.fromEntries(
    columns.map((column) => [
      column,
      names.findIndex((name) => name === locationColumnWords[column].nl || name === locationColumnWords[column].en),
    ]),
  ) as Positions
  return at.street < 0 || at.city < 0 ? undefined : at
}

/** Lays the lines of a file beside what the action has: what would be added, what is there already and what is wrong. */
export function layLocations(
  lines: readonly FileLine[],
  heading: readonly string[],
  at: Positions,
  there: readonly LocationFields[],
  room: number,
): LocationFile {
  const known = new Set(there.map(sameKey))
  const seen = new Set<string>()
  const result: LocationFile = { locations: [], same: [], problems: [] }
  for (const line of lines) {
    if (!line.broken && line.cells.every((cell) => plainCell(cell) === '')) continue
    const read = readLine(line, heading.length, at)
    if ('problems' in read) {
      result.problems.push(...read.problems)
      continue
    }
    const key = sameKey(read)
    const wrong = (kind: LocationProblemKind) => result.problems.push({ line: line.line, column: null, kind, stands: '' })
    if (known.has(key)) result.same.push(line.line)
    else if (seen.has(key)) wrong('double')
    else if (result.locations.length >= room) wrong('no-room')
    else result.locations.push({ ...read, line: line.line })
    seen.add(key)
  }
  return result
}

function readLine({ line, cells, broken }: FileLine, width: number, at: Positions): LocationFields | { problems: LocationProblem[] } {
  const whole = (kind: LocationProblemKind) => ({ problems: [{ line, column: null, kind, stands: '' }] })
  if (broken) return whole('broken')
  if (cells.slice(width).some((cell) => plainCell(cell) !== '')) return whole('width')

  const cell = (column: LocationColumn) => plainCell(cells[at[column]] ?? '')
  const kind = kindIn(cell('kind'))
  const parsed = LocationFields.safeParse({ ...Object.fromEntries(columns.map((column) => [column, cell(column)])), kind })
  const shown = (column: LocationColumn) => cell(column).slice(0, 120)
  if (!parsed.success) {
    const wrong = [...new Set(parsed.error.issues.map(({ path }) => path[0] as LocationColumn))]
    return { problems: wrong.map((column) => ({ line, column, kind: problemOf(column, cell(column)), stands: shown(column) })) }
  }
  const numbers = fieldsWithNumber(parsed.data)
  if (numbers.length > 0) return { problems: numbers.map((column) => ({ line, column, kind: 'number', stands: '' })) }
  return parsed.data
}

function problemOf(column: LocationColumn, written: string): LocationProblemKind {
  if (column === 'kind') return 'kind'
  if (column === 'postalCode') return 'postal-code'
  if (written === '' && (column === 'street' || column === 'city')) return column
  return 'too-long'
}

/** A kind as its word in either language; nothing written is "other". */
function kindIn(written: string): LocationKind | undefined {
  if (written === '') return 'other'
  const found = Object.entries(locationKindWords).find(([kind, { nl, en }]) => [kind, nl, en].includes(folded(written)))
  return found?.[0] as LocationKind | undefined
}
