import { sql } from 'kysely'
import { resultWords } from '#modules/investigations/contract.ts'
import { investigationRowsUnder } from '#modules/investigations/server/index.ts'
import { reportStatusWords } from '#modules/reports/contract.ts'
import { reportRowsUnder } from '#modules/reports/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { Words } from '#platform/contract/words.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { FigureRow, FigureRows, FigureRowsQuery } from '../../contract.ts'
import { countYear } from './count-year.ts'
import { findBrought, isCounted, leftOut } from './counted-in-sql.ts'
import { bringsWords } from './detail-words-rules.ts'
import { type Counting, type FigureDefinition, figureDefinitions } from './figure-definition-rules.ts'
import { noteUnder, numberOf, schemesOf } from './figure-rules.ts'

const stillOpen: Words = { nl: 'onderzoek loopt nog', en: 'investigation still open' }
const nothing = { rows: [], next: null, total: 0, note: null }

type Row = Omit<FigureRow, 'brings'>
type Page = Pick<FigureRowsQuery, 'source' | 'scheme' | 'scope' | 'after' | 'limit'> & { year: number; anyYear: boolean }

/**
 * The rows that a figure counts, or those that it leaves out, newest first. Row security decides which of them the asker sees, the total
 * counts them all. Refuses `figures.day-in-future`.
 */
export async function findFigureRows(work: AnyWork, year: number, query: FigureRowsQuery): Promise<FigureRows> {
  const { figure, scope, state } = query
  const asOf = query.asOf ?? null
  if (asOf && asOf > dayInAmsterdam(work.now)) throw ruleBroken('figures.day-in-future')
  const definition = figureDefinitions[figure]
  // Times, and what is open of any year, are counted for all sources and schemes together.
  const { source, scheme } = definition.unit === 'days' || definition.ofAnyYear ? {} : query
  const counted = await countYear(work, year, asOf)
  const until = definition.ofAnyYear ? counted.open.on : asOf
  const wanted = state === 'counted' ? counts(definition, until) : leftOut(definition, until)
  if (!wanted) return nothing

  const page = await rowsOf(work, wanted.of, wanted.among, { ...query, source, scheme, year, anyYear: definition.ofAnyYear })

  const number = numberOf(counted, figure, scope, { source, scheme })
  const whole = definition.partOf ?? definition.leavesOut
  const rest = whole ? numberOf(counted, whole, scope, { source, scheme }) - (definition.partOf ? number : 0) : 0
  const { rows, shown } = state === 'counted' ? await withBrought(work, definition, page.rows, until) : asTheyAre(page.rows)
  const total = state === 'counted' ? number : rest
  return { rows, next: page.next, total, note: noteUnder(total, shown, !query.after && page.next === null) }
}

const counts = (definition: FigureDefinition, asOf: string | null) => ({
  of: definition.of,
  among: (thing: string) => [isCounted(definition, thing, asOf)],
})

async function rowsOf(
  work: AnyWork,
  of: Counting['of'],
  among: (thing: string) => string[],
  { scope, scheme, anyYear, ...page }: Page,
): Promise<{ rows: Row[]; next: string | null }> {
  const schemes = schemesOf(scope).filter((one) => !scheme || one === scheme)
  if (of === 'reports') {
    const found = await reportRowsUnder(work, { ...page, schemes, among: among('report.id').map((condition) => sql.raw(condition)) })
    return {
      next: found.next,
      rows: found.rows.map(({ status, ...row }) => ({ kind: 'report', ...row, outcome: reportStatusWords[status] })),
    }
  }
  const found = await investigationRowsUnder(work, { ...page, year: anyYear ? undefined : page.year, schemes, among: among('i.id') })
  return {
    next: found.next,
    rows: found.rows.map(({ state, result, ...row }) => ({
      kind: 'investigation',
      ...row,
      outcome: state === 'closed' && result ? resultWords[result] : stillOpen,
    })),
  }
}

/** A file can bring more than one entry: two parts of an advice, two objections. */
async function withBrought(work: AnyWork, definition: FigureDefinition, rows: readonly Row[], asOf: string | null) {
  const brought = await findBrought(
    work,
    definition,
    rows.map((row) => row.id),
    asOf,
  )
  return {
    rows: rows.map((row) => ({ ...row, brings: bringsWords(definition.unit, brought.get(row.id)) })),
    shown: rows.reduce((total, row) => total + (definition.unit === 'count' ? (brought.get(row.id)?.n ?? 1) : 1), 0),
  }
}

const asTheyAre = (rows: readonly Row[]) => ({ rows: rows.map((row) => ({ ...row, brings: null })), shown: rows.length })
