import type { ImportContent, MoneyMapping, MoneyProblem } from '../../contract.ts'
import { type MoneyLine, type MoneyLines, readers } from './line-rules.ts'
import { type MoneyGround, saying } from './money-ground.ts'
import type { Sheet } from './money-lines.ts'
import { positionsOf, SaidLine } from './said-line.ts'
import type { SheetLine } from './sheet-line.ts'

/** Somebody on the lines of a file who is not in the investigation. */
export interface Stranger {
  bsn: string
  surname: string
  birthDate: string | null
}
/** What was read so far. */
export interface Tally {
  lines: number
  add: number
  known: number
  wrong: number
  cents: number
  strangers: Map<string, Stranger>
  /** The first of them */
  problems: MoneyProblem[]
}

const KEPT_PROBLEMS = 1000
const SET = 5000

/** Reads the lines of a file in sets of what is right and new; the tally counts along. What is wrong is left out and told by line, column and code. */
export async function* setsOf<Content extends ImportContent>(
  { heading, lines }: Sheet,
  { content, mapping }: { content: Content; mapping: MoneyMapping },
  ground: MoneyGround,
  tally: Tally,
): AsyncGenerator<MoneyLines[Content][]> {
  const at = positionsOf(heading, mapping)
  let set: MoneyLines[Content][] = []
  for await (const line of lines) {
    tally.lines++
    const said = new SaidLine(line, at, mapping)
    const row = readWhole(line, heading, said) ?? (readers[content](said, ground) as MoneyLines[Content])
    if (said.problems.length > 0 || row === 'wrong') refuse(tally, said.problems)
    else if (isNew(row, said, ground, tally)) set.push(row)
    if (set.length < SET) continue
    yield set
    set = []
  }
  if (set.length > 0) yield set
}

export const emptyTally = (): Tally => ({ lines: 0, add: 0, known: 0, wrong: 0, cents: 0, strangers: new Map(), problems: [] })

/** What is wrong with a line as a whole. */
function readWhole({ line, cells, broken }: SheetLine, heading: readonly string[], said: SaidLine): 'wrong' | undefined {
  if (broken) said.problems.push({ line, column: null, kind: 'broken' })
  else if (cells.slice(heading.length).some((cell) => cell.trim() !== '')) said.problems.push({ line, column: null, kind: 'width' })
  // The database keeps no such character, and one line does not hold back the others.
  const odd = cells.findIndex((cell) => cell.includes('\0'))
  if (odd >= 0) said.problems.push({ line, column: heading[odd] ?? null, kind: 'character' })
  return said.problems.length > 0 ? 'wrong' : undefined
}

function isNew(row: MoneyLine, said: SaidLine, { known }: MoneyGround, tally: Tally): boolean {
  const stranger = 'stranger' in row ? row.stranger : undefined
  if (stranger) {
    tally.strangers.set(stranger.bsn, stranger)
    said.refuse('bsn', 'stranger', null)
    refuse(tally, said.problems)
    return false
  }
  const says = saying(row)
  const there = known.get(row.reference)
  if (there === says) tally.known++
  else if (there !== undefined) {
    said.refuse('reference', 'differs', null)
    refuse(tally, said.problems)
  } else {
    known.set(row.reference, says)
    tally.add++
    tally.cents += row.cents
  }
  return there === undefined
}

function refuse(tally: Tally, problems: readonly MoneyProblem[]): void {
  tally.wrong++
  if (tally.problems.length < KEPT_PROBLEMS) tally.problems.push(...problems)
}
