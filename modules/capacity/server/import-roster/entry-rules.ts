import { plainCell, type RosterColumn, type RosterMapping, type RosterProblem, type RosterTable } from '../../contract.ts'
import { readDayHeading } from './day-rules.ts'
import { type Moment, type Read, SaidShift } from './said-shift-rules.ts'

type Line = RosterTable['lines'][number]

/** Every shift in a file, and everything that is wrong with what is none. */
export function entriesOf(table: RosterTable, mapping: RosterMapping, moment: Moment): Read {
  const readLine = mapping.layout === 'line' ? lineReader(table, mapping, moment) : personReader(table, mapping, moment)
  const headings = mapping.layout === 'line' ? [] : wrongDays(table, moment)
  const read = table.lines.map((line) => readWhole(line, table.heading.length) ?? readLine(line))
  return {
    entries: read.flatMap(({ entries }) => entries),
    problems: [...headings, ...read.flatMap(({ problems }) => problems)],
  }
}

function wrongDays({ heading }: RosterTable, { today }: Moment): RosterProblem[] {
  return heading
    .filter((column) => readDayHeading(column, today) === 'not-that-weekday')
    .map((column) => ({ line: 1, column, kind: 'not-that-weekday' }))
}

/** What is wrong with a line as a whole. */
function readWhole({ line, cells, broken }: Line, width: number): Read | undefined {
  if (broken) return { entries: [], problems: [{ line, column: null, kind: 'broken' }] }
  if (cells.slice(width).some((cell) => plainCell(cell) !== '')) return { entries: [], problems: [{ line, column: null, kind: 'width' }] }
  return cells.every((cell) => plainCell(cell) === '') ? { entries: [], problems: [] } : undefined
}

function lineReader({ heading }: RosterTable, mapping: RosterMapping, moment: Moment): (line: Line) => Read {
  const at = positionsOf(heading, mapping)
  return ({ line, cells }) => {
    const said = new SaidShift(line, mapping, (column) => plainCell(cells[at[column]] ?? ''))
    const person = said.person()
    const day = said.day()
    const shift = mapping.columns.code === null ? said.times() : said.code(said.cell('code'), mapping.columns.code)
    if (shift === null) return { entries: [], problems: [] }
    return said.entry(person, day, shift, moment, mapping.columns.day)
  }
}

function personReader({ heading }: RosterTable, mapping: RosterMapping, moment: Moment): (line: Line) => Read {
  const at = positionsOf(heading, { ...mapping, columns: { ...noColumns, person: mapping.columns.person } })
  const days = heading.flatMap((column, index) => {
    const day = column === mapping.columns.person ? undefined : readDayHeading(column, moment.today)
    return day === undefined || day === 'not-that-weekday' ? [] : [{ column, index, day }]
  })
  return ({ line, cells }) => {
    const filled = days.filter(({ index }) => plainCell(cells[index] ?? '') !== '')
    if (filled.length === 0) return { entries: [], problems: [] }
    const whole = new SaidShift(line, mapping, (column) => plainCell(cells[at[column]] ?? ''))
    const person = whole.person()
    if (person === undefined) return { entries: [], problems: whole.problems }
    const read = filled.map(({ column, index, day }): Read => {
      const said = new SaidShift(line, mapping, () => '', column)
      const shift = said.code(plainCell(cells[index] ?? ''), column)
      return shift === null ? { entries: [], problems: [] } : said.entry(person, day, shift, moment, column)
    })
    return { entries: read.flatMap(({ entries }) => entries), problems: read.flatMap(({ problems }) => problems) }
  }
}

const noColumns = { person: null, day: null, from: null, until: null, code: null, part: null, activity: null, task: null, needs: null }

function positionsOf(heading: readonly string[], { columns }: RosterMapping): Record<RosterColumn, number> {
  const at = Object.entries(columns).map(([column, name]) => [column, name === null ? -1 : heading.indexOf(name)])
  return Object.fromEntries(at) as Record<RosterColumn, number>
}
