import { readCsv } from '#platform/server/csv-lines.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import { MOST_RESULT_LINES, type ResultHeading, type ResultProblem, readResultHeading } from '../../contract.ts'
import { checkResultLine, type ResultLine } from './result-line-rules.ts'

export interface FileLine {
  line: number
  result: ResultLine
}

/** The lines that can be read, and what is wrong with the others. */
export async function linesOf(bytes: Buffer): Promise<{ lines: FileLine[]; unknown: string[]; broken: ResultProblem[] }> {
  let heading: ResultHeading | undefined
  const lines: FileLine[] = []
  const broken: ResultProblem[] = []
  let read = 0
  for await (const { line, cells, broken: unreadable } of readCsv(bytes)) {
    if (!heading) {
      if (unreadable) break
      heading = readNeeded(cells)
      continue
    }
    if (++read > MOST_RESULT_LINES) throw ruleBroken('advice.file-too-long')
    const checked = unreadable ? { problems: [{ column: 'regel', reason: unreadable }] } : checkResultLine(cells, heading)
    if ('problems' in checked) broken.push(...checked.problems.map((problem) => ({ line, ...problem })))
    else lines.push({ line, result: checked.result })
  }
  if (!heading) throw ruleBroken('advice.file-missing')
  return { lines, unknown: heading.unknown, broken }
}

function readNeeded(cells: readonly string[]): ResultHeading {
  const heading = readResultHeading(cells)
  if (heading.missing.length > 0)
    throw ruleBroken(
      'advice.columns-missing',
      heading.missing.map((column) => ({ pointer: '#/body/file', code: column, detail: `De kolom ${column} ontbreekt.` })),
    )
  return heading
}
