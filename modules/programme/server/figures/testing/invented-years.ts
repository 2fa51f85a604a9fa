import fc from 'fast-check'
import { Scheme } from '#modules/reports/contract.ts'
import type { FigureKey, Scope } from '../../../contract.ts'
import { type Counted, figuresOf, type Sum, shareOfYear } from '../figure-rules.ts'
import { ofEachScope, type ScopedFigures } from '../shown-figures-rules.ts'

const results = ['terminated', 'changed', 'not-granted', 'no-finding', 'other', 'unknown'] as const

type Results = Partial<Record<(typeof results)[number], number>>

/** Years with up to 25 files of each result in either half. */
export function years(): fc.Arbitrary<ScopedFigures> {
  const counts = fc.record(Object.fromEntries(results.map((result) => [result, fc.nat(25)])) as Record<FigureKey, fc.Arbitrary<number>>)
  return fc.record({ subsistence: counts, 'wmo-pgb': counts }).map((of) => yearOf(of as unknown as Partial<Record<Scheme, Results>>))
}

/** A year in which these files were finished, and nothing else was counted. @param cents recovered, when anything was */
export function yearOf(given: Partial<Record<Scheme, Results>>, cents = 0): ScopedFigures {
  const sums = Scheme.options.flatMap((scheme) => {
    const of = given[scheme] ?? {}
    const sum = (category: string, n: number, measure: Sum['measure'] = 'outcome', amount = 0): Sum => ({
      measure,
      source: 'resident',
      scheme,
      category,
      detail: '',
      n,
      cents: amount,
    })
    const all = Object.values(of).reduce((total, n) => total + n, 0)
    return [
      ...Object.entries(of).map(([result, n]) => sum(result, n)),
      sum('finished', all, 'funnel'),
      sum('investigated', all, 'funnel'),
      ...(cents > 0 && all > 0 ? [sum('recovered', all, 'amounts', cents)] : []),
    ]
  })
  const counted: Counted = { sums, times: [], savingMonths: 12, open: { on: '2024-12-31', schemes: [] } }
  const within = (scope: Scope) => ({
    year: 2024,
    scope,
    asOf: null,
    figures: figuresOf(counted, scope),
    share: shareOfYear(counted, scope),
    shareNow: null,
    shareBySource: [],
    baseline: null,
    openAtYearEnd: { on: '2024-12-31', n: 0 },
    sharingsOverdue: null,
  })
  return ofEachScope(within)
}
