import { isUtf8 } from 'node:buffer'
import { Readable } from 'node:stream'
import { parse } from 'csv-parse'

/** A record of the file: the line on which it begins (the heading is 1), its cells, and how far the file has been read. */
export interface CsvLine {
  line: number
  cells: string[]
  bytesRead: number
  /** Set when the rest of the file could not be read from here */
  broken?: string
}

const CHUNK = 64 * 1024

/** The records of a CSV file, heading first, read piece by piece: UTF-8 (with or without mark) or Windows-1252, `;` or `,`. */
export async function* readCsv(bytes: Buffer): AsyncGenerator<CsvLine> {
  const encoding = isUtf8(bytes) ? 'utf-8' : 'windows-1252'
  const firstLine = new TextDecoder(encoding).decode(bytes.subarray(0, CHUNK)).split(/\r?\n|\r/, 1)[0] ?? ''
  const parser = Readable.from(piecesOf(bytes, encoding)).pipe(
    parse({
      delimiter: delimiterOf(firstLine),
      recordDelimiter: '\n',
      info: true,
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: true,
      skipRecordsWithError: true,
    }),
  )
  let unreadable = false
  parser.on('skip', () => {
    unreadable = true
  })

  let lastLine = 0
  let bytesRead = 0
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number; bytes: number } }>) {
    lastLine = info.lines
    bytesRead = Math.min(info.bytes, bytes.length)
    yield { line: info.lines - breaksIn(record), cells: record, bytesRead }
  }
  if (unreadable)
    yield { line: lastLine + 1, cells: [], bytesRead, broken: 'een aanhalingsteken wordt niet gesloten; vanaf deze regel is niets gelezen' }
}

/** Which of the two separators a heading uses. */
export function delimiterOf(heading: string): ';' | ',' {
  return heading.split(';').length >= heading.split(',').length ? ';' : ','
}

/** The text with every line break as one \n, so that lines are counted as an editor does. */
function* piecesOf(bytes: Buffer, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding)
  let kept = ''
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const piece = kept + decoder.decode(bytes.subarray(from, from + CHUNK), { stream: true })
    kept = piece.endsWith('\r') ? '\r' : ''
    yield piece.slice(0, piece.length - kept.length).replace(/\r\n?/g, '\n')
  }
  yield (kept + decoder.decode()).replace('\r', '\n')
}

function breaksIn(record: readonly string[]): number {
  return record.reduce((count, cell) => count + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)
}
