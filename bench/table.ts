import type { Result } from './requests.ts'

/** One table for all operations: our time, the ratio to both floors, throughput and processor time. */
export function printRequests({ lines, serverMegabytes, bareMegabytes }: Result, files: number): void {
  const rows = lines.map(({ operation, ours, oursAtEight, bare, bareAtEight, sql, processor, bareProcessor }) => [
    operation,
    milliseconds(ours.median),
    milliseconds(ours.p95),
    milliseconds(ours.p99),
    milliseconds(bare.median),
    milliseconds(sql.median),
    ratio(ours.median, bare.median),
    ratio(ours.median, sql.median),
    whole(ours.perSecond),
    whole(oursAtEight.perSecond),
    whole(bareAtEight.perSecond),
    milliseconds(processor),
    ratio(processor, bareProcessor),
  ])
  printTable(
    ['operation', 'median', 'p95', 'p99', 'bare', 'SQL', '× bare', '× SQL', '/s at 1', '/s at 8', 'bare /s at 8', 'cpu', '× bare cpu'],
    rows,
  )
  console.log(
    `\n${files.toLocaleString('en')} files. Times in milliseconds, one connection; cpu is processor time of the server a request.`,
  )
  console.log(`Memory after the run: server ${whole(serverMegabytes)} MB, bare ${whole(bareMegabytes)} MB.`)
}

export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')
  for (const row of [head, ...rows]) console.log(line(row))
}

const milliseconds = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(2))
const ratio = (ours: number, floor: number) => (floor > 0 ? (ours / floor).toFixed(1) : '–')
const whole = (value: number) => (Number.isNaN(value) ? '–' : Math.round(value).toLocaleString('en'))
