import { isBsn } from '#platform/contract/bsn.ts'
import type { Day } from '#platform/contract/calendar.ts'
import type { Words } from '#platform/contract/words.ts'
import type { MoneyColumn, MoneyMapping, MoneyProblem, MoneyProblemKind } from '../../contract.ts'
import { folded, plainCell, readCents, readDay, readIban, readMinutes } from './cell-rules.ts'
import type { SheetLine } from './sheet-line.ts'

/** Where each column stands in a line. */
export type Positions = Partial<Record<MoneyColumn, number>>

export function positionsOf(heading: readonly string[], mapping: MoneyMapping): Positions {
  const at = Object.entries(mapping).map(([column, name]) => [column, heading.indexOf(name)])
  return Object.fromEntries(at.filter(([, place]) => Number(place) >= 0))
}

/** Reads the cells of one line and remembers all that is wrong with them, never what stood there. */
export class SaidLine {
  readonly problems: MoneyProblem[] = []
  private readonly line: SheetLine
  private readonly at: Positions
  private readonly mapping: MoneyMapping

  constructor(line: SheetLine, at: Positions, mapping: MoneyMapping) {
    this.line = line
    this.at = at
    this.mapping = mapping
  }

  cell(column: MoneyColumn): string {
    const place = this.at[column]
    return place === undefined ? '' : plainCell(this.line.cells[place] ?? '')
  }

  /** A needed text. */
  text(column: MoneyColumn, longest: number, shortest = 1): string {
    const written = this.cell(column)
    if (written.length < shortest) return this.refuse(column, 'missing', '')
    return written.length > longest ? this.refuse(column, 'too-long', '') : written
  }

  /** A text that may be left out. */
  words(column: MoneyColumn, longest: number): string {
    const written = this.cell(column)
    return written.length > longest ? this.refuse(column, 'too-long', '') : written
  }

  day(column: MoneyColumn): Day {
    return this.cell(column) === '' ? this.refuse(column, 'missing', '') : (this.dayOrNull(column) ?? '')
  }

  dayOrNull(column: MoneyColumn): Day | null {
    const written = this.cell(column)
    return written === '' ? null : (readDay(written) ?? this.refuse(column, 'date', null))
  }

  cents(column: MoneyColumn, { mayBeNegative = false } = {}): number {
    return this.cell(column) === '' ? this.refuse(column, 'missing', 0) : (this.centsOrNull(column, { mayBeNegative }) ?? 0)
  }

  centsOrNull(column: MoneyColumn, { mayBeNegative = false } = {}): number | null {
    const written = this.cell(column)
    if (written === '') return null
    const cents = readCents(written)
    if (cents === undefined) return this.refuse(column, 'money', null)
    return cents < 0 && !mayBeNegative ? this.refuse(column, 'negative', null) : cents
  }

  minutesOrNull(column: MoneyColumn): number | null {
    const written = this.cell(column)
    return written === '' ? null : (readMinutes(written) ?? this.refuse(column, 'hours', null))
  }

  bsnOrNull(): string | null {
    const written = this.cell('bsn')
    if (written === '') return null
    const digits = written.replace(/[ .]/g, '').padStart(9, '0')
    return isBsn(digits) ? digits : this.refuse('bsn', 'bsn', null)
  }

  iban(): string {
    const written = this.cell('iban')
    return written === '' ? this.refuse('iban', 'missing', '') : (readIban(written) ?? this.refuse('iban', 'iban', ''))
  }

  digitsOrNull(column: 'kvk' | 'agb'): string | null {
    const written = this.cell(column).replace(/[ .]/g, '')
    if (written === '') return null
    // A spreadsheet drops the zero in front.
    return /^\d{7,8}$/.test(written) ? written.padStart(8, '0') : this.refuse(column, column, null)
  }

  /** The value whose word stands there: ours in either language, or one of `theirs`. */
  word<Value extends string>(
    column: MoneyColumn,
    ours: Readonly<Record<Value, Words>>,
    theirs: Readonly<Record<string, Value>> = {},
  ): Value | null {
    const written = folded(this.cell(column))
    if (written === '') return null
    const found = Object.entries<Words>(ours).find(([value, { nl, en }]) => [value, nl, en].some((word) => word.toLowerCase() === written))
    return (found?.[0] as Value | undefined) ?? theirs[written] ?? this.refuse(column, 'word', null)
  }

  inOrder(from: Day | null, to: Day | null, column: MoneyColumn = 'to'): void {
    if (from && to && to < from) this.refuse(column, 'order', null)
  }

  refuse<Instead>(column: MoneyColumn, kind: MoneyProblemKind, instead: Instead): Instead {
    this.problems.push({ line: this.line.line, column: this.mapping[column] ?? null, kind })
    return instead
  }
}
