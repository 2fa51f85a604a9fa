import type { Table } from './document-model.ts'

// In letters of the size of a table. A line holds some ninety-four of them.
const LINE = 94
const BETWEEN = 3
const LONGEST_WORD_KEPT_WHOLE = 22
const WIDEST_TEXT = 48
const WIDEST_HEADING = 16

/**
 * The widths of the columns as shares of the table. Each is at least as wide as its longest word, and one of numbers
 * as its longest number; what is left goes to the columns that have more to say.
 */
export function columnShares(table: Table): number[] {
  const needs = table.columns.map((column, index) => {
    const cells = table.rows.map((row) => row[index] ?? '')
    const word = longest(column.title.split(/\s/))
    if (column.align === 'end') {
      const least = Math.max(word, longest(cells))
      return { least, most: Math.max(least, Math.min(column.title.length, WIDEST_HEADING)) }
    }
    const least = Math.min(Math.max(word, longest(cells.flatMap((cell) => cell.split(/\s/)))), LONGEST_WORD_KEPT_WHOLE)
    return { least, most: Math.max(least, Math.min(longest([column.title, ...cells]), WIDEST_TEXT)) }
  })
  const least = sum(needs.map((need) => need.least + BETWEEN))
  const wish = sum(needs.map((need) => need.most - need.least))
  const granted = wish === 0 ? 0 : Math.min(Math.max(LINE - least, 0) / wish, 1)

  const widths = needs.map((need) => need.least + BETWEEN + (need.most - need.least) * granted)
  return widths.map((width) => width / sum(widths))
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 0)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
