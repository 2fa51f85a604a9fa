import { type ResultColumn, resultColumns } from './result-import.ts'

/** Where each known column of an extract stands, and which ones nobody knows. */
export interface ResultHeading {
  at: Partial<Record<ResultColumn, number>>
  width: number
  unknown: string[]
  missing: ResultColumn[]
}

const names = new Map<string, ResultColumn>(
  (Object.keys(resultColumns) as ResultColumn[]).flatMap((column) =>
    [column, ...resultColumns[column].aliases].map((name): [string, ResultColumn] => [name, column]),
  ),
)

/** The columns by their names, in any order and any case; the second of two equal ones counts as unknown. */
export function readResultHeading(cells: readonly string[]): ResultHeading {
  const at: ResultHeading['at'] = {}
  const unknown: string[] = []
  for (const [index, cell] of cells.entries()) {
    const name = cell.replace('\uFEFF', '').trim()
    const column = names.get(name.toLowerCase().replace(/[\s-]+/g, '_'))
    if (column && !(column in at)) at[column] = index
    else if (name !== '') unknown.push(name.slice(0, 60))
  }
  const missing: ResultColumn[] = []
  if (!('kenmerk' in at) && !('dossiernummer' in at)) missing.push('kenmerk')
  if (!('gevolgd' in at)) missing.push('gevolgd')
  return { at, width: cells.length, unknown, missing }
}
