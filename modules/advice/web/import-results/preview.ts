import { type ResultColumn, type ResultHeading, readResultHeading } from '../../contract.ts'

const BEGINNING = 64 * 1024
const SHOWN = 5

export interface Preview {
  heading: ResultHeading
  columns: readonly ResultColumn[]
  rows: readonly { key: number; cells: readonly string[] }[]
}

/** The heading and the first lines of a chosen file, read in the browser; the server reads the whole file by itself. */
export async function previewOf(file: File): Promise<Preview> {
  const bytes = await file.slice(0, BEGINNING).arrayBuffer()
  const lines = textOf(bytes)
    .split(/\r\n?|\n/)
    .filter((line) => line !== '')
  const first = lines[0] ?? ''
  const separator = first.split(';').length >= first.split(',').length ? ';' : ','
  const heading = readResultHeading(cellsOf(first, separator))
  return {
    heading,
    columns: Object.keys(heading.at) as ResultColumn[],
    rows: lines.slice(1, SHOWN + 1).map((line, key) => ({ key, cells: cellsOf(line, separator) })),
  }
}

// The last letter of a cut-off beginning may be half there; that is no reason to take the file for Windows-1252.
function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = ['']
  let quoted = false
  for (const letter of line) {
    if (letter === '"') quoted = !quoted
    else if (letter === separator && !quoted) cells.push('')
    else cells[cells.length - 1] += letter
  }
  return cells
}
