import { Source } from '#modules/reports/contract.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { AnyWork } from '#platform/server/work.ts'
import type { Scope, YearFigures } from '../../contract.ts'
import { findBaseline } from './baseline.ts'
import { countOverdue } from './count-overdue.ts'
import { countYear } from './count-year.ts'
import { type Counted, figuresOf, numberOf, shareOfYear } from './figure-rules.ts'
import type { ScopedFigures } from './shown-figures-rules.ts'

export interface FiguresAsked {
  year: number
  scope: Scope
  /** Up to and including which day things count; null: now */
  asOf: string | null
}

/** The figures of the reports received in a year. Refuses `figures.day-in-future`. */
export async function getFigures(work: AnyWork, { year, scope, asOf }: FiguresAsked): Promise<YearFigures> {
  const [counted, now] = await countBoth(work, year, asOf)
  return yearOf(work, { year, scope, asOf }, counted, now)
}

/** The same within each scope: what is published of one half is hidden with an eye on the other. Refuses `figures.day-in-future`. */
export async function getScopedFigures(work: AnyWork, year: number, asOf: string | null): Promise<ScopedFigures> {
  const [counted, now] = await countBoth(work, year, asOf)
  const within = (scope: Scope) => yearOf(work, { year, scope, asOf }, counted, now)
  return {
    all: await within('all'),
    'report-investigation': await within('report-investigation'),
    'personal-budget': await within('personal-budget'),
    'primary-process': await within('primary-process'),
    'chain-partners': await within('chain-partners'),
    capacity: await within('capacity'),
  }
}

async function countBoth(work: AnyWork, year: number, asOf: string | null): Promise<[Counted, Counted | undefined]> {
  if (asOf && asOf > dayInAmsterdam(work.now)) throw ruleBroken('figures.day-in-future')
  return [await countYear(work, year, asOf), asOf ? await countYear(work, year, null) : undefined]
}

async function yearOf(work: AnyWork, asked: FiguresAsked, counted: Counted, now: Counted | undefined): Promise<YearFigures> {
  const { year, scope, asOf } = asked
  return {
    ...asked,
    figures: figuresOf(counted, scope, now),
    share: shareOfYear(counted, scope),
    shareNow: now ? shareOfYear(now, scope) : null,
    shareBySource: Source.options.map((source) => ({ source, ...shareOfYear(counted, scope, source) })),
    baseline: await findBaseline(work, year, scope),
    openAtYearEnd: { on: counted.open.on, n: numberOf(counted, 'open-at-year-end', scope) },
    sharingsOverdue: scope === 'chain-partners' ? await countOverdue(work, year, asOf ?? dayInAmsterdam(work.now)) : null,
  }
}
