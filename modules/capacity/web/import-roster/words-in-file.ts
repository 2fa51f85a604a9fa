import {
  type CapacityActivity,
  capacityActivityWords,
  folded,
  isFormula,
  plainCell,
  type RosterColumn,
  type RosterFile,
  type RosterMapping,
  readTimes,
  readWord,
  type Task,
  taskWords,
} from '../../contract.ts'

/** More words than this in one column are no words: another column was meant. */
const MOST_WORDS = 40

/** The codes in a file, each once as it is first written; times need no code. */
export function codesIn(file: RosterFile, { layout, columns }: RosterMapping): string[] {
  const days = file.days.map(({ column }) => column).filter((column) => column !== columns.person)
  const written = layout === 'person' ? days : columns.code === null ? [] : [columns.code]
  return wordsIn(file, written).filter((word) => !readTimes(word))
}

/** Words of the team for activities and tasks that are not ours. */
export function activityWordsIn(file: RosterFile, mapping: RosterMapping): string[] {
  return ownWords(file, mapping, 'activity', (word) => readWord<CapacityActivity>(word, capacityActivityWords))
}
export function taskWordsIn(file: RosterFile, mapping: RosterMapping): string[] {
  return ownWords(file, mapping, 'task', (word) => readWord<Task>(word, taskWords))
}

function ownWords(file: RosterFile, { layout, columns }: RosterMapping, column: RosterColumn, known: (word: string) => unknown): string[] {
  const name = columns[column]
  return layout === 'person' || name === null ? [] : wordsIn(file, [name]).filter((word) => known(word) === undefined)
}

function wordsIn({ table }: RosterFile, columns: readonly string[]): string[] {
  const places = columns.map((column) => table.heading.indexOf(column))
  const found = new Map<string, string>()
  for (const { cells } of table.lines)
    for (const place of places) {
      const word = plainCell(cells[place] ?? '')
      if (word !== '' && word.length <= MOST_WORDS && !isFormula(word) && !found.has(folded(word))) found.set(folded(word), word)
    }
  return [...found.values()].slice(0, MOST_WORDS)
}

/** What stands in a line under a column. */
export function cellAt({ table }: RosterFile, line: number, column: string | null): string {
  if (column === null) return ''
  if (line === 1) return column
  return table.lines.find((one) => one.line === line)?.cells[table.heading.indexOf(column)] ?? ''
}
