import { sql } from 'kysely'
import { type Day, dayInAmsterdam } from '#platform/contract/calendar.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { FigureScheme, MonthPoint, Scope } from '../../contract.ts'
import { type Counted, type Sum, schemesOf } from './figure-rules.ts'
import { type Spread, timesOf } from './time-rules.ts'

/**
 * Everything that was counted of the reports of a year, from sums that are kept with each change; so size does not matter.
 * @param asOf counts what was recorded up to and including this day; null: all there is
 */
export async function countYear(work: AnyWork, year: number, asOf: string | null): Promise<Counted> {
  const on = yearEnd(year, asOf ?? dayInAmsterdam(work.now))
  const { rows } = await sql<{ sums: Sum[]; times: Spread[]; savingMonths: number; schemes: Counted['open']['schemes'] }>`
    select coalesce((select json_agg(s) from programme.sums(${year}::smallint, ${asOf}::date) s), '[]') as sums,
           coalesce((select json_agg(t) from programme.times(${year}::smallint, ${asOf}::date) t), '[]') as times,
           coalesce((select json_agg(o) from programme.open_at_end_of(${on}::date) o), '[]') as schemes,
           (select value::int from platform.legal_parameter where key = 'saving-months' and valid_from <= make_date(${year}, 12, 31)
             order by valid_from desc limit 1) as "savingMonths"`.execute(work.tx)
  const [counted] = rows
  if (!counted) throw new Error('PostgreSQL gave no row')
  const { sums, times, savingMonths, schemes } = counted
  return { sums, times: timesOf(times), savingMonths, open: { on, schemes } }
}

/** What was recorded in each month of a calendar year, within a scope; months without anything are there too. */
export async function countMonths(work: AnyWork, year: number, asOf: string | null): Promise<(scope: Scope) => MonthPoint[]> {
  const { rows } = await sql<{ month: string; scheme: FigureScheme; received: number; finished: number; withResult: number }>`
    select to_char(month, 'YYYY-MM') as month, scheme, coalesce(received, 0)::int as received, coalesce(finished, 0)::int as finished,
           coalesce(with_result, 0)::int as "withResult" from programme.months(${year}::smallint, ${asOf}::date)`.execute(work.tx)
  return (scope) => {
    const within = new Set(schemesOf(scope))
    return Array.from({ length: 12 }, (_, index) => {
      const month = `${year}-${String(index + 1).padStart(2, '0')}`
      const found = rows.filter((row) => row.month === month && within.has(row.scheme))
      const sum = (pick: (row: (typeof rows)[number]) => number) =>
        Math.max(
          0,
          found.reduce((total, row) => total + pick(row), 0),
        )
      return { month, received: sum((row) => row.received), finished: sum((row) => row.finished), withResult: sum((row) => row.withResult) }
    })
  }
}

/** The last day of the year, or the last day that there is to tell of. */
export function yearEnd(year: number, latest: Day): Day {
  const end = `${year}-12-31`
  return end < latest ? end : latest
}
