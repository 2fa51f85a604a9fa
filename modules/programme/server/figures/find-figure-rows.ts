import { sql } from 'kysely'
import { questionStatusWords } from '#modules/advice/contract.ts'
import { questionRowsUnder } from '#modules/advice/server/index.ts'
import { resultWords } from '#modules/investigations/contract.ts'
import { investigationRowsUnder } from '#modules/investigations/server/index.ts'
import { actionStateWords } from '#modules/partner-actions/contract.ts'
import { actionRowsUnder } from '#modules/partner-actions/server/index.ts'
import { reportStatusWords, Scheme, Source } from '#modules/reports/contract.ts'
import { reportRowsUnder } from '#modules/reports/server/index.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { FigureRow, FigureRows, FigureRowsQuery, FigureScheme } from '../../contract.ts'
import { countYear } from './count-year.ts'
import { findBrought, isCounted, leftOut } from './counted-in-sql.ts'
import { bringsWords } from './detail-words-rules.ts'
import { bringsSeveral, type FigureDefinition, figureDefinitions, isCountedIn, restOf, scopeOf } from './figure-definition-rules.ts'
import { isTime, noteUnder, numberOf, schemesOf } from './figure-rules.ts'
import { areFew, findFewThings } from './find-few-things.ts'
import { asTheyStood, stillOpen } from './standing-of-day.ts'

/** Hours are somebody's hours: their sum is told, the rows are not. */
const noRowsOfTime = {
  nl: 'Onder uren staan geen rijen: een rij zou van een persoon zijn.',
  en: 'Under hours stand no rows: a row would be of a person.',
}
const nothing = { rows: [], next: null, total: 0, note: null }

type Row = Omit<FigureRow, 'brings'>
type Wanted = NonNullable<ReturnType<typeof leftOut>>
type Page = Pick<FigureRowsQuery, 'source' | 'after' | 'limit'> & {
  year: number
  ofYear: number | null
  schemes: readonly FigureScheme[]
  ids: readonly string[] | undefined
}

/**
 * The rows that a figure counts, or those that it leaves out, newest first. Row security decides which of them the asker sees, the total
 * counts them all. Refuses `figures.day-in-future`.
 */
export async function findFigureRows(work: AnyWork, year: number, query: FigureRowsQuery): Promise<FigureRows> {
  const found = await rowsUnder(work, year, query)
  work.recordLook('figures.rows-listed', { kind: 'figure-rows', id: null }, { year, figure: query.figure, rows: found.rows.length })
  return found
}

async function rowsUnder(work: AnyWork, year: number, query: FigureRowsQuery): Promise<FigureRows> {
  const { figure } = query
  const scope = isCountedIn(query.scope, figure) ? query.scope : scopeOf(figure)
  const asOf = query.asOf ?? null
  if (asOf && asOf > dayInAmsterdam(work.now)) throw ruleBroken('figures.day-in-future')
  if (figureDefinitions[figure].unit === 'hours') return { ...nothing, note: noRowsOfTime }
  const rest = query.state === 'left-out' ? restOf(figure) : null
  const definition = rest ?? figureDefinitions[figure]
  const state = rest ? 'counted' : query.state
  // Times, and what is open of any year, are counted for all sources and schemes together.
  const { source, scheme } = isTime(definition) || definition.ofAnyYear ? {} : query
  const counted = await countYear(work, year, asOf)
  const until = definition.ofAnyYear ? counted.open.on : asOf
  const wanted: Wanted | null = state === 'counted' ? counts(definition, until) : leftOut(definition, until)
  if (!wanted) return nothing

  const number = numberOf(counted, figure, scope, { source, scheme })
  const whole = definition.partOf ?? definition.leavesOut
  const beside = whole ? numberOf(counted, whole, scope, { source, scheme }) - (definition.partOf ? number : 0) : 0
  const total = query.state === 'counted' ? number : beside
  if (total === 0) return nothing

  const schemes = schemesOf(scope).filter((one) => !scheme || one === scheme)
  const ofYear = definition.ofAnyYear ? null : year
  const isFew =
    wanted.of === 'questions' || wanted.of === 'actions' || areFew(total, numberOf(counted, 'received', scope, { source, scheme }))
  const ids = isFew ? await findFewThings(work, definition, state, { year: ofYear, source, schemes, asOf: until }) : undefined
  // How many rows there are differs so much by year and asker that one plan for all of them can take minutes.
  await sql`select set_config('plan_cache_mode', 'force_custom_plan', true)`.execute(work.tx)
  const page = await rowsOf(work, wanted, { source, schemes, year, ofYear, ids, after: query.after, limit: query.limit })
  const stood = await asTheyStood(work, page.rows, until)

  const { rows, shown } = state === 'counted' ? await withBrought(work, definition, stood, until) : asTheyAre(stood)
  return { rows, next: page.next, total, note: noteUnder(total, shown, !query.after && page.next === null) }
}

const counts = (definition: FigureDefinition, asOf: string | null) => ({
  of: definition.of,
  among: (thing: string) => [isCounted(definition, thing, asOf)],
})

/** A page of rows: among those whose ids are known, as those of questions and actions always are, or else among all of the year. */
async function rowsOf(
  work: AnyWork,
  { of, among }: Wanted,
  { ofYear, source, schemes, ...page }: Page,
): Promise<{ rows: Row[]; next: string | null }> {
  const conditions = (thing: string) => (page.ids ? [] : among(thing))
  if (page.ids?.length === 0) return { rows: [], next: null }
  const narrowed = { source: Source.options.find((one) => one === source), schemes: Scheme.options.filter((one) => schemes.includes(one)) }
  if (of === 'reports') {
    const found = await reportRowsUnder(work, {
      ...page,
      ...narrowed,
      among: conditions('report.id').map((condition) => sql.raw(condition)),
    })
    return {
      next: found.next,
      rows: found.rows.map(({ status, ...row }) => ({ kind: 'report', ...row, outcome: reportStatusWords[status] })),
    }
  }
  if (of === 'questions') {
    const found = await questionRowsUnder(work, { ids: page.ids ?? [], after: page.after, limit: page.limit })
    return {
      next: found.next,
      rows: found.rows.map(({ status, asked, kind, askedOn, ...row }) => ({
        kind: 'question',
        ...row,
        receivedOn: askedOn,
        source: asked ? 'asked' : 'unasked',
        scheme: `advice-${kind}`,
        outcome: questionStatusWords[status],
      })),
    }
  }
  if (of === 'actions') {
    const found = await actionRowsUnder(work, { ids: page.ids ?? [], after: page.after, limit: page.limit })
    return {
      next: found.next,
      rows: found.rows.map(({ state, ledBy, kind, onDay, ...row }) => ({
        kind: 'action',
        ...row,
        receivedOn: onDay,
        source: ledBy,
        scheme: `action-${kind}`,
        outcome: actionStateWords[state],
      })),
    }
  }
  const found = await investigationRowsUnder(work, { ...page, ...narrowed, year: ofYear ?? undefined, among: conditions('i.id') })
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
    shown: rows.reduce(
      (total, row) => total + (definition.unit === 'count' || bringsSeveral(definition) ? (brought.get(row.id)?.n ?? 1) : 1),
      0,
    ),
  }
}

const asTheyAre = (rows: readonly Row[]) => ({ rows: rows.map((row) => ({ ...row, brings: null })), shown: rows.length })
