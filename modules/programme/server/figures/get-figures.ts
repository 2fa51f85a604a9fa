import { Source } from '#modules/reports/contract.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { Scope, YearFigures } from '../../contract.ts'
import { findBaseline } from './baseline.ts'
import { countYear } from './count-year.ts'
import { figuresOf, numberOf, shareOfYear } from './figure-rules.ts'

export interface FiguresAsked {
  year: number
  scope: Scope
  /** Up to and including which day things count; null: now */
  asOf: string | null
}

/** The figures of the reports received in a year. Refuses `figures.day-in-future`. */
export async function getFigures(work: AnyWork, { year, scope, asOf }: FiguresAsked): Promise<YearFigures> {
  const today = dayInAmsterdam(work.now)
  if (asOf && asOf > today) throw ruleBroken('figures.day-in-future')

  const counted = await countYear(work, year, asOf)
  const now = asOf ? await countYear(work, year, null) : undefined
  return {
    year,
    scope,
    asOf,
    figures: figuresOf(counted, scope, now),
    share: shareOfYear(counted, scope),
    shareNow: now ? shareOfYear(now, scope) : null,
    shareBySource: Source.options.map((source) => ({ source, ...shareOfYear(counted, scope, source) })),
    baseline: await findBaseline(work, year),
    openAtYearEnd: { on: counted.open.on, n: numberOf(counted, 'open-at-year-end', scope) },
  }
}
