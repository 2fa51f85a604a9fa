import type { Aim, DashboardGoal, Figure, ShareOfYear } from '../../contract.ts'

type Standing = NonNullable<DashboardGoal['standing']>

/** What a figure measures, in the unit of an aim: days, cents, or a count. Null while nothing was counted. */
export function measuredBy(figure: Pick<Figure, 'unit' | 'numerator' | 'cents' | 'days'>): number | null {
  if (figure.unit === 'days') return figure.days?.median ?? null
  if (figure.unit === 'cents') return figure.cents
  return figure.numerator
}

/**
 * How a share stands beside its aim: only when the whole 95 % interval lies on one side it is better or worse; a difference that chance
 * explains is as expected. Null while there is nothing to divide by.
 */
export function standingOfShare({ share, low, high }: ShareOfYear, aim: Aim): Standing | null {
  if (share === null) return null
  if (aim.direction === 'none') return 'followed'
  if (low > aim.value) return aim.direction === 'up' ? 'better' : 'worse'
  if (high < aim.value) return aim.direction === 'up' ? 'worse' : 'better'
  return 'as-expected'
}

/** How a number stands beside its aim. Null while nothing was measured. */
export function standingOfNumber(measured: number | null, aim: Aim): Standing | null {
  if (measured === null) return null
  if (aim.direction === 'none') return 'followed'
  if (measured === aim.value) return 'as-expected'
  return measured > aim.value === (aim.direction === 'up') ? 'better' : 'worse'
}
