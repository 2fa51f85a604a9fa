import type { Words } from '#platform/contract/words.ts'

/** A cell as it was meant: without the spaces around it, and without the apostrophe that keeps a spreadsheet from computing it. */
export function plainCell(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'(?=[=+@-])/, '')
}

export const isFormula = (cell: string) => plainCell(cell).startsWith('=')
export const folded = (cell: string) => plainCell(cell).toLowerCase()

/** A time as people write it, `9:00`, `09.00`, `0900` or `9`, as `HH:MM`; undefined when it is none. */
export function readTime(cell: string): string | undefined {
  const found = /^(\d{1,2})(?:[:.](\d{2})(?::00)?)?(?: ?(?:u|uur))?$/.exec(folded(cell)) ?? /^(\d{1,2})(\d{2})$/.exec(folded(cell))
  if (!found) return undefined
  const [, hours = '', minutes = '00'] = found
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined
  return `${hours.padStart(2, '0')}:${minutes}`
}

/** Two times in one cell: `9:00-17:00`, `9 tot 17`. */
export function readTimes(cell: string): { from: string; until: string } | undefined {
  const [first = '', second = '', more] = folded(cell).split(/\s*(?:-|–|\btot\b)\s*/)
  const [from, until] = [readTime(first), readTime(second)]
  return from && until && more === undefined ? { from, until } : undefined
}

/** The value whose word stands in a cell: a word that the team maps, or ours in either language. */
export function readWord<Value extends string>(
  cell: string,
  ours: Readonly<Record<Value, Words>>,
  theirs: readonly { word: string; means: Value }[] = [],
): Value | undefined {
  const written = folded(cell)
  const mapped = theirs.find(({ word }) => folded(word) === written)
  if (mapped) return mapped.means
  const found = Object.entries<Words>(ours).find(([value, { nl, en }]) => [value, nl, en].some((word) => word.toLowerCase() === written))
  return found?.[0] as Value | undefined
}
